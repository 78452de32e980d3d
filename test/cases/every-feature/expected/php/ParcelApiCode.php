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
 * Every Parcel API code that the registry lists. Others can appear any day: `tryFrom` gives null for them, and the static
 * functions take any number.
 *
 * @see https://parcel.example/manual
 */
enum ParcelApiCode: int
{
    /**
     * Sent
     *
     * @see https://parcel.example/codes/0.md#parcel-api-0
     */
    case SENT = 0;

    /**
     * Too heavy
     *
     * @deprecated 2.0.0 Scales were removed. Use {@see self::OVERWEIGHT} instead.
     * @see https://parcel.example/codes/7xx.md#parcel-api-701
     */
    case WEIGHED_DOWN = 701;

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
    case OVERWEIGHT = 702;

    /**
     * The number in a value that holds a Parcel API code, listed or not: a whole number, or its digits as text. Null for
     * anything else.
     */
    public static function parse(mixed $value): ?int
    {
        if (is_string($value) && preg_match('/\A(0|[1-9][0-9]{0,15})\z/', $value) === 1) {
            $value = (int) $value;
        }
        return is_int($value) && 0 <= $value && $value <= 9007199254740991 ? $value : null;
    }

    /**
     * What a program can do about it.
     *
     * @return 'done'|'under-way'|'busy'
     */
    public function kind(): string
    {
        return match ($this) {
            self::SENT => 'done',
            self::WEIGHED_DOWN,
            self::OVERWEIGHT => 'busy',
        };
    }

    /**
     * How the request ended. `pending`: it was accepted, and the result comes later.
     *
     * @return 'success'|'pending'|'error'
     */
    public function outcome(): string
    {
        return match ($this->kind()) {
            'done' => 'success',
            'under-way' => 'pending',
            'busy' => 'error',
        };
    }

    /**
     * When sending the same request again makes sense. `never`: it does not. `later`: after a pause, slowly and few
     * times. `after-window`: only when the limit's window is over. `after-fix`: once the request, the object or the
     * account was changed.
     *
     * @return 'never'|'later'|'after-window'|'after-fix'
     */
    public function retry(): string
    {
        return match ($this) {
            self::OVERWEIGHT => 'after-fix',
            default => match ($this->kind()) {
                'done',
                'under-way' => 'never',
                'busy' => 'later',
            },
        };
    }

    /** What happened. */
    public function message(): string
    {
        return match ($this) {
            self::SENT => 'Sent',
            self::WEIGHED_DOWN => 'Too heavy',
            self::OVERWEIGHT => 'It\'s {over} | 100 % of `max` */ <script> $t(x)',
        };
    }

    /** Whether the request was carried out. Not yet true for one that is still pending. */
    public function isSuccess(): bool
    {
        return $this->outcome() === 'success';
    }

    /**
     * Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every
     * further request makes it worse.
     */
    public function isRetryable(): bool
    {
        return $this->retry() === 'later';
    }

    /**
     * How a request ended that was answered with this number, listed or not: its range says so for the others.
     *
     * @return 'success'|'pending'|'error'
     */
    public static function outcomeOf(int $code): string
    {
        return self::tryFrom($code)?->outcome() ?? match (self::groupOf($code)) {
            '0' => 'success',
            '72x' => 'pending',
            '7xx' => 'error',
            null => 'error',
        };
    }

    /**
     * When sending a request again makes sense that was answered with this number, listed or not.
     *
     * @return 'never'|'later'|'after-window'|'after-fix'
     */
    public static function retryOf(int $code): string
    {
        return self::tryFrom($code)?->retry() ?? 'never';
    }

    /**
     * The narrowest range that holds a number, by its pattern.
     *
     * @return '0'|'72x'|'7xx'|null
     */
    public static function groupOf(int $code): ?string
    {
        return match (true) {
            0 <= $code && $code <= 0 => '0',
            720 <= $code && $code <= 729 => '72x',
            700 <= $code && $code <= 799 => '7xx',
            default => null,
        };
    }
}
