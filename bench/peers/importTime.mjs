// Prints how many milliseconds the import of a module takes in a fresh process.
const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
