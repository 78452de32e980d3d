<?php

// Prints the tags in the comments of all cases, and of all constants, of the generated files of which the first argument
// names the enum's, one a line.

declare(strict_types=1);

$enum = basename($argv[1], '.php');
require $argv[1];
require substr($argv[1], 0, -4) . 's.php';

$cases = (new ReflectionEnum("{$enum}s\\{$enum}"))->getCases();
$constants = (new ReflectionClass("{$enum}s\\{$enum}s"))->getReflectionConstants();
foreach ([...$cases, ...$constants] as $case) {
    preg_match_all('/^\s*\*\s*(@\S+)/m', (string) $case->getDocComment(), $tags);
    echo implode(' ', $tags[1]), "\n";
}
