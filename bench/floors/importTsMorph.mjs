import 'ts-morph';
