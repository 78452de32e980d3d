<?php

/*
 * SPDX-License-Identifier: Apache-2.0
 * SPDX-FileCopyrightText: 2026 Parcel Ltd
 * Parcel API response codes, version 2.1.0.
 * Generated from codes.yaml: edit that file and run `npm run generate`.
 */

declare(strict_types=1);

namespace ParcelApiCodes;

/**
 * All listed Parcel API codes as integer constants, and what a program can do about any number. Runs on PHP 7.1 and later.
 *
 * The functions take numbers and their digits as text. Unlisted numbers can appear at any time: they have the group and
 * the outcome of their range, and are never retried. A value that is not a code counts as an error.
 *
 * @see https://parcel.example/manual
 */
final class ParcelApiCodes
{
    /**
     * Sent
     *
     * @see https://parcel.example/codes/0.md#parcel-api-0
     */
    public const SENT = 0;

    /**
     * Too heavy
     *
     * @deprecated 2.0.0 Scales were removed. Use {@see self::OVERWEIGHT} instead.
     * @see https://parcel.example/codes/7xx.md#parcel-api-701
     */
    public const WEIGHED_DOWN = 701;

    /**
     * It's {over} | 100 % of `max` *\/ <script> $t(x)
     *
     * Take something out.
     *
     * Parameter: max_weight
     *
     * In track: Still being weighed
     *
     * @see https://parcel.example/codes/7xx.md#parcel-api-702
     */
    public const OVERWEIGHT = 702;

    /**
     * The number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text or as an object
     * that casts to text, such as an element of SimpleXML. Null for anything else.
     *
     * @param mixed $value
     */
    public static function parse($value): ?int
    {
        if (is_object($value) && method_exists($value, '__toString')) {
            $value = (string) $value;
        }
        if (is_string($value) && preg_match('/\A(0|[1-9][0-9]{0,15})\z/', $value) === 1) {
            $value = (int) $value;
        }
        return is_int($value) && 0 <= $value && $value <= 9007199254740991 ? $value : null;
    }

    /**
     * Returns information about a code.
     *
     * @param mixed $code
     * @param string|null $command the command that was answered with it
     */
    public static function infoOf($code, ?string $command = null): ParcelApiCodeInfo
    {
        $number = self::parse($code);
        if ($number === null || !isset(self::codes()[$number])) {
            return self::unlisted($number);
        }
        [$name, $kind, $retry, $parameter, $message, $hint] = self::codes()[$number];
        [$outcome, $httpStatus] = self::kinds()[$kind];
        $facts = [
            'code' => $number,
            'name' => $name,
            'group' => self::groupOf($number),
            'kind' => $kind,
            'outcome' => $outcome,
            'retry' => $retry,
            'done' => self::doneAfter($outcome, $retry),
            'limit' => self::limits()[$number] ?? null,
            'parameter' => $parameter,
            'httpStatus' => $httpStatus,
            'message' => $message,
            'hint' => $hint,
        ];
        if ($command === null) {
            return new ParcelApiCodeInfo($facts);
        }
        foreach (self::meanings()[$number] ?? [] as [$commands, $changes]) {
            if (in_array($command, $commands, true)) {
                return new ParcelApiCodeInfo($changes + $facts);
            }
        }
        if ($retry === 'after-check' && in_array($command, self::repeatableCommands(), true)) {
            $facts['retry'] = 'later';
            $facts['done'] = self::doneAfter($outcome, 'later');
        } elseif ($retry === 'later' && in_array($command, self::orderCommands(), true)) {
            $facts['retry'] = 'after-check';
            $facts['done'] = self::doneAfter($outcome, 'after-check');
        }
        return new ParcelApiCodeInfo($facts);
    }

    /**
     * The pattern of the narrowest range that contains a number.
     *
     * @param mixed $code
     *
     * @return '0'|'72x'|'7xx'|null
     */
    public static function groupOf($code): ?string
    {
        return self::rangeOf(self::parse($code))[0];
    }

    /**
     * What a program can do about a listed code.
     *
     * @param mixed $code
     *
     * @return 'done'|'under-way'|'busy'|null
     */
    public static function kindOf($code, ?string $command = null): ?string
    {
        return self::infoOf($code, $command)->kind;
    }

    /**
     * The message of a listed code.
     *
     * @param mixed $code
     */
    public static function messageOf($code, ?string $command = null): ?string
    {
        return self::infoOf($code, $command)->message;
    }

    /**
     * The hint of a listed code, if it has one.
     *
     * @param mixed $code
     */
    public static function hintOf($code, ?string $command = null): ?string
    {
        return self::infoOf($code, $command)->hint;
    }

    /**
     * Whether the request reached its goal, or its question was answered.
     *
     * @param mixed $code
     */
    public static function isSuccess($code, ?string $command = null): bool
    {
        return self::infoOf($code, $command)->isSuccess();
    }

    /**
     * Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every
     * further request makes it worse.
     *
     * @param mixed $code
     */
    public static function isRetryable($code, ?string $command = null): bool
    {
        return self::infoOf($code, $command)->isRetryable();
    }

    /**
     * Whether to find out first whether the request was carried out.
     *
     * @param mixed $code
     */
    public static function mustCheckFirst($code, ?string $command = null): bool
    {
        return self::infoOf($code, $command)->mustCheckFirst();
    }

    private static function unlisted(?int $number): ParcelApiCodeInfo
    {
        [$group, $outcome] = self::rangeOf($number);
        // An unknown error may hide a request that was carried out.
        $done = $outcome === 'error' ? 'check' : self::doneAfter($outcome, 'never');
        $facts = ['code' => $number, 'group' => $group, 'outcome' => $outcome, 'retry' => 'never', 'done' => $done];
        return new ParcelApiCodeInfo($facts);
    }

    private static function doneAfter(string $outcome, string $retry): string
    {
        if ($outcome === 'error') {
            return $retry === 'after-check' ? 'check' : 'no';
        }
        return $outcome === 'success' ? 'yes' : 'pending';
    }

    /**
     * @return array{?string, string} pattern and outcome
     */
    private static function rangeOf(?int $number): array
    {
        if ($number === null) {
            return [null, 'error'];
        }
        if (0 <= $number && $number <= 0) {
            return ['0', 'success'];
        }
        if (720 <= $number && $number <= 729) {
            return ['72x', 'pending'];
        }
        if (700 <= $number && $number <= 799) {
            return ['7xx', 'error'];
        }
        return [null, 'error'];
    }

    /**
     * @return array<string, array{string, int}> outcome and HTTP status
     */
    private static function kinds(): array
    {
        return [
            'done' => ['success', 200],
            'under-way' => ['pending', 202],
            'busy' => ['error', 503],
        ];
    }

    /**
     * @return array<int, array{string, string, string, ?string, string, ?string}> name, kind, retry policy, parameter,
     *     message and hint
     */
    private static function codes(): array
    {
        return [
            0 => ['SENT', 'done', 'never', null, 'Sent', null],
            701 => ['WEIGHED_DOWN', 'busy', 'later', null, 'Too heavy', null],
            702 => ['OVERWEIGHT', 'busy', 'after-fix', 'max_weight', 'It\'s {over} | 100 % of `max` */ <script> $t(x)', 'Take something out.'],
        ];
    }

    /**
     * @return array<int, array{scope: string, window: string, requests: ?int, commands: ?list<string>}>
     */
    private static function limits(): array
    {
        return [
        ];
    }

    /**
     * Differences of codes in single commands.
     *
     * @return array<int, list<array{list<string>, array<string, mixed>}>>
     */
    private static function meanings(): array
    {
        return [
            702 => [
                [['track'], ['kind' => 'under-way', 'outcome' => 'pending', 'retry' => 'never', 'done' => 'pending', 'httpStatus' => 202, 'message' => 'Still being weighed']],
            ],
        ];
    }

    /**
     * Commands that could buy or create something twice.
     *
     * @return list<string>
     */
    private static function orderCommands(): array
    {
        return [
        ];
    }

    /**
     * Commands that do no harm when sent twice.
     *
     * @return list<string>
     */
    private static function repeatableCommands(): array
    {
        return [
            'track',
        ];
    }
}
