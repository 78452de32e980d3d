<?php

/*
 * Tiny response codes, version 0.1.0.
 * Generated from codes.yaml: edit that file and run `npm run generate`.
 */

declare(strict_types=1);

namespace TinyCodes;

/**
 * All listed Tiny codes. Unlisted numbers can appear at any time: TinyCodes takes any number, and has
 * integers to compare with. An integer never equals a case of this enum.
 */
enum TinyCode: int
{
    /**
     * Fine
     */
    case FINE = 100;

    /**
     * The listed code in a value: a number, or its digits as text or as an object that casts to text, such as an element of
     * SimpleXML. Null for anything else.
     */
    public static function tryParse(mixed $value): ?self
    {
        $code = TinyCodes::parse($value);
        return $code === null ? null : self::tryFrom($code);
    }

    /**
     * Returns information about the code.
     *
     * @param string|null $command the command that was answered with it
     */
    public function info(?string $command = null): TinyCodeInfo
    {
        return TinyCodes::infoOf($this->value, $command);
    }

    /**
     * What a program can do about it.
     *
     * @return 'ok'
     */
    public function kind(?string $command = null): string
    {
        return (string) $this->info($command)->kind;
    }

    /**
     * The message: what happened.
     */
    public function message(?string $command = null): string
    {
        return (string) $this->info($command)->message;
    }

    /**
     * The hint: what to do next.
     */
    public function hint(?string $command = null): ?string
    {
        return $this->info($command)->hint;
    }

    /**
     * Whether the request reached its goal, or its question was answered.
     */
    public function isSuccess(?string $command = null): bool
    {
        return $this->info($command)->isSuccess();
    }

    /**
     * Whether the same request may be sent again after a pause. Not true for a limit: until its window is over, every
     * further request makes it worse.
     */
    public function isRetryable(?string $command = null): bool
    {
        return $this->info($command)->isRetryable();
    }

    /**
     * Whether to find out first whether the request was carried out.
     */
    public function mustCheckFirst(?string $command = null): bool
    {
        return $this->info($command)->mustCheckFirst();
    }
}
