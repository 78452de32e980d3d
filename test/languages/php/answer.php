<?php

// Answers the questions of ../conformance.ts with the generated files of which the first argument names the enum's.

declare(strict_types=1);

$enum = basename($argv[1], '.php');
$namespace = "{$enum}s";
foreach ([$enum, "{$enum}s", "{$enum}Info"] as $class) {
    require dirname($argv[1]) . "/{$class}.php";
}
$codes = "{$namespace}\\{$enum}s";
$cases = "{$namespace}\\{$enum}";

while (($line = fgets(STDIN)) !== false) {
    [$hexadecimal, $command] = explode("\t", rtrim($line, "\n")) + [1 => null];
    $text = hex2bin($hexadecimal);
    $code = $codes::parse($text);
    if ($code === null) {
        if ($codes::isSuccess($text, $command) || !$codes::mustCheckFirst($text, $command)) {
            throw new LogicException("$text is no code, but taken for one");
        }
        echo "-\n";
        continue;
    }
    $info = $codes::infoOf($code, $command);
    $case = $cases::tryParse($code);
    $expectations = [
        [$code, $codes::parse($code)],
        [$info, $codes::infoOf($text, $command)],
        [$info->kind, $codes::kindOf($code, $command)],
        [$info->message, $codes::messageOf($code, $command)],
        [$info->hint, $codes::hintOf($code, $command)],
        [$info->group, $codes::groupOf($code)],
        [$info->outcome === 'success', $codes::isSuccess($code, $command)],
        [$info->retry === 'later', $codes::isRetryable($code, $command)],
        [$info->done === 'check', $codes::mustCheckFirst($code, $command)],
        [$info->name, $case === null ? null : rtrim($case->name, '_')],
    ];
    if ($case !== null) {
        $expectations[] = [$code, constant("$codes::$case->name")];
        $expectations[] = [$info, $case->info($command)];
        $expectations[] = [$info->kind, $case->kind($command)];
        $expectations[] = [$info->message, $case->message($command)];
        $expectations[] = [$info->hint, $case->hint($command)];
        $expectations[] = [$codes::isSuccess($code, $command), $case->isSuccess($command)];
        $expectations[] = [$codes::isRetryable($code, $command), $case->isRetryable($command)];
        $expectations[] = [$codes::mustCheckFirst($code, $command), $case->mustCheckFirst($command)];
    }
    foreach ($expectations as [$expected, $actual]) {
        if ($expected != $actual) {
            throw new LogicException("$code: " . var_export([$expected, $actual], true));
        }
    }
    $limit = $info->limit === null ? null : implode(' ', [
        $info->limit['scope'],
        $info->limit['window'],
        $info->limit['requests'] ?? '-',
        implode(',', $info->limit['commands'] ?? ['-']),
    ]);
    $fields = [
        $info->code,
        $info->name,
        $info->group,
        $info->kind,
        $info->outcome,
        $info->retry,
        $info->done,
        $info->answer,
        $info->parameter,
        $info->httpStatus,
        $limit,
        $info->message === null ? null : bin2hex($info->message),
        $info->hint === null ? null : bin2hex($info->hint),
    ];
    echo implode("\t", array_map(fn ($field) => $field ?? '-', $fields)), "\n";
}
