<?php

// Answers the questions of ../conformance.ts with the generated file that the first argument names.

declare(strict_types=1);

require $argv[1];

$enum = basename($argv[1], '.php');
$class = "{$enum}s\\{$enum}";

while (($line = fgets(STDIN)) !== false) {
    $code = $class::parse(hex2bin(rtrim($line, "\n")));
    if ($code === null) {
        echo "-\n";
        continue;
    }
    if ($class::parse($code) !== $code) {
        throw new LogicException("$code is no code as a number");
    }
    $case = $class::tryFrom($code);
    $fields = [
        $code,
        $case === null ? '-' : rtrim($case->name, '_'),
        $case?->kind() ?? '-',
        $class::outcomeOf($code),
        $class::retryOf($code),
        $case === null ? '-' : bin2hex($case->message()),
    ];
    echo implode("\t", $fields), "\n";
}
