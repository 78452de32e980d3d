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
 * All listed Parcel API codes. Unlisted numbers can appear at any time: ParcelApiCodes takes any number, and has
 * integers to compare with. An integer never equals a case of this enum.
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
     * The listed code in a value: a number, or its digits as text or as an object that casts to text, such as an element of
     * SimpleXML. Null for anything else.
     */
    public static function tryParse(mixed $value): ?self
    {
        $code = ParcelApiCodes::parse($value);
        return $code === null ? null : self::tryFrom($code);
    }

    /**
     * Returns information about the code.
     *
     * @param string|null $command the command that was answered with it
     */
    public function info(?string $command = null): ParcelApiCodeInfo
    {
        return ParcelApiCodes::infoOf($this->value, $command);
    }

    /**
     * What a program can do about it.
     *
     * @return 'done'|'under-way'|'busy'
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
