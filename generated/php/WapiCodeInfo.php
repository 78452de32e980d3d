<?php

/*
 * SPDX-License-Identifier: MIT
 * SPDX-FileCopyrightText: 2026 the wapi-codes authors
 * WAPI response codes, version 1.0.0.
 * Generated from codes.yaml: edit that file and run `npm run generate`.
 */

declare(strict_types=1);

namespace WapiCodes;

/**
 * Information about a WAPI code, on its own or in a command. Do not change it: ask WapiCodes::infoOf().
 *
 * @psalm-immutable
 */
final class WapiCodeInfo
{
    /**
     * @var int|null null where the value held no code
     */
    public $code;

    /**
     * @var string|null null for a number that the registry does not list
     */
    public $name;

    /**
     * The pattern of the narrowest range that contains the number.
     *
     * @var '12xx'|'22xx'|'23xx'|'24xx'|'32xx'|'33xx'|'42xx'|'1xxx'|'2xxx'|'3xxx'|'4xxx'|'5xxx'|null
     */
    public $group;

    /**
     * What a program can do about it. Null for an unlisted number.
     *
     * @var 'acknowledged'|'empty'|'notification'|'ok'|'pending'|'invalid-parameter'|'malformed-request'|'missing-parameter'|'authentication'|'billing'|'access-denied'|'quota'|'not-found'|'already-exists'|'name-unavailable'|'wrong-state'|'request-too-large'|'operation-failed'|'unsupported'|'rate-limit'|'internal'|'payment-unclear'|'temporary-failure'|null
     */
    public $kind;

    /**
     * How a request ended. `success`: done. `pending`: accepted, the result comes later. `error`: not done.
     *
     * @var 'success'|'pending'|'error'
     */
    public $outcome;

    /**
     * When to send the same request again. `never`: not at all. `later`: after a pause, a few times at most, with
     * increasing pauses. `after-window`: only when the limit's window is over. `after-fix`: once the request, the
     * object or the account has been changed. `after-check`: once you have found out that it was not carried out.
     *
     * @var 'never'|'later'|'after-window'|'after-fix'|'after-check'
     */
    public $retry;

    /**
     * Whether the request reached its goal. `yes`: the goal has been reached. `pending`: the result comes later.
     * `check`: find out: the request may have been carried out, or the object may be your own. `no`: the goal has not
     * been reached, according to the answer.
     *
     * @var 'yes'|'pending'|'check'|'no'
     */
    public $done;

    /**
     * The answer to the question that the command asks. `positive`: yes. `negative`: no. Null where no question was answered.
     *
     * @var 'positive'|'negative'|null
     */
    public $answer;

    /**
     * The limit that was reached: which requests it counts together, how long, and how many are allowed. Without commands it
     * counts all of them.
     *
     * @var array{scope: 'account'|'ip-address'|'object', window: 'minute'|'hour'|'day'|'unknown', requests: ?int, commands: ?list<string>}|null
     */
    public $limit;

    /**
     * The request parameter that it is about.
     *
     * @var string|null
     */
    public $parameter;

    /**
     * The analogous HTTP status, for an HTTP API in front of this one. Null for an unlisted number.
     *
     * @var int|null
     */
    public $httpStatus;

    /**
     * The message. Null for an unlisted number.
     *
     * @var string|null
     */
    public $message;

    /**
     * The hint: what to do next.
     *
     * @var string|null
     */
    public $hint;

    /**
     * @internal
     *
     * @param array<string, mixed> $facts by property
     */
    public function __construct(array $facts)
    {
        foreach ($facts as $property => $fact) {
            $this->$property = $fact;
        }
    }

    /**
     * Whether the request reached its goal, or its question was answered.
     */
    public function isSuccess(): bool
    {
        return $this->outcome === 'success';
    }

    /**
     * Whether the same request may be sent again after a pause.
     */
    public function isRetryable(): bool
    {
        return $this->retry === 'later';
    }

    /**
     * Whether to find out first whether the request was carried out.
     */
    public function mustCheckFirst(): bool
    {
        return $this->done === 'check';
    }
}
