<?php

// Prints the tags in the comments of all cases of the generated file that the first argument names, one case a line.

declare(strict_types=1);

require $argv[1];

$enum = basename($argv[1], '.php');

foreach ((new ReflectionEnum("{$enum}s\\{$enum}"))->getCases() as $case) {
    preg_match_all('/^\s*\*\s*(@\S+)/m', (string) $case->getDocComment(), $tags);
    echo implode(' ', $tags[1]), "\n";
}
