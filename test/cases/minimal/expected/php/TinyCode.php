<?php

/*
 * Tiny response codes, version 0.1.0.
 * Generated from codes.yaml: edit that file and run `npm run generate`.
 */

declare(strict_types=1);

namespace TinyCodes;

/**
 * Every Tiny code that the registry lists. Others can appear any day: `tryFrom` gives null for them, and the static
 * functions take any number.
 */
enum TinyCode: int
{
    /**
     * Fine
     */
    case FINE = 100;

    /**
     * The number in a value that holds a Tiny code, listed or not: a whole number, or its digits as text. Null for
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
     * @return 'ok'
     */
    public function kind(): string
    {
        return match ($this) {
            self::FINE => 'ok',
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
            'ok' => 'success',
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
            default => match ($this->kind()) {
                'ok' => 'never',
            },
        };
    }

    /** What happened. */
    public function message(): string
    {
        return match ($this) {
            self::FINE => 'Fine',
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
            '1xx' => 'success',
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
     * @return '1xx'|null
     */
    public static function groupOf(int $code): ?string
    {
        return match (true) {
            100 <= $code && $code <= 199 => '1xx',
            default => null,
        };
    }
}
