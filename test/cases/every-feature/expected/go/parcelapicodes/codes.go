// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// Code generated from the registry of Parcel API codes. DO NOT EDIT.

// Package parcelapicodes knows the response codes of Parcel API.
//
// See https://parcel.example/manual
package parcelapicodes

import "strconv"

// Code is a response code of Parcel API. Any number is one: a code that the registry does not list
// has the group and the outcome of its range, the retry policy RetryNever and nothing else.
type Code int

// The codes that the registry lists. Others can appear any day.
const (
	// CodeSent means: Sent.
	//
	// See https://parcel.example/codes/0.md#parcel-api-0
	CodeSent Code = 0

	// CodeWeighedDown means: Too heavy.
	//
	// See https://parcel.example/codes/7xx.md#parcel-api-701
	//
	// Deprecated: Since 2.0.0. Scales were removed. Use CodeOverweight instead.
	CodeWeighedDown Code = 701

	// CodeOverweight means: It's {over} | 100 % of `max` */ <script> $t(x)
	//
	// Take something out.
	//
	// Parameter: max_weight.
	//
	// In track: Still being weighed.
	//
	// See https://parcel.example/codes/7xx.md#parcel-api-702
	CodeOverweight Code = 702
)

// Kind is what a program can do about a code. It is empty for a code that the registry does not
// list.
type Kind string

// The kinds of codes.
const (
	// KindDone is: Done.
	KindDone Kind = "done"

	// KindUnderWay is: Under way.
	//
	// It comes later.
	KindUnderWay Kind = "under-way"

	// KindBusy is: Busy.
	KindBusy Kind = "busy"
)

// Outcome is how a request ended.
type Outcome string

// The outcomes.
const (
	// OutcomeSuccess means that the request was carried out.
	OutcomeSuccess Outcome = "success"

	// OutcomePending means that the request was accepted and that the result comes later.
	OutcomePending Outcome = "pending"

	// OutcomeError means that the request was not carried out.
	OutcomeError Outcome = "error"
)

// Retry is when sending the same request again makes sense.
type Retry string

// The retry policies.
const (
	// RetryNever means that it makes no sense.
	RetryNever Retry = "never"

	// RetryLater means after a pause, slowly and few times.
	RetryLater Retry = "later"

	// RetryAfterWindow means only when the window of the limit is over: until then every further
	// request makes it worse.
	RetryAfterWindow Retry = "after-window"

	// RetryAfterFix means once the request, the object or the account was changed.
	RetryAfterFix Retry = "after-fix"
)

// Parse reads the digits of a code, listed or not. It reports false for any other text.
func Parse(text string) (Code, bool) {
	// More than 53 bits are a code in no language, since JavaScript cannot hold them.
	number, err := strconv.ParseUint(text, 10, 53)
	code := Code(number)
	if err != nil || code.digits() != text {
		return 0, false
	}
	return code, true
}

// IsListed reports whether the registry lists the code.
func (c Code) IsListed() bool {
	return c.entry().name != ""
}

// Name is the name that the registry gives to the code, or empty.
func (c Code) Name() string {
	return c.entry().name
}

// Message says what happened. It is empty for a code that the registry does not list.
func (c Code) Message() string {
	return c.entry().message
}

// Group is the pattern of the narrowest range that holds the code, or empty.
func (c Code) Group() string {
	return c.group().id
}

// Kind is what a program can do about the code, or empty.
func (c Code) Kind() Kind {
	return c.entry().kind
}

// Outcome is how the request ended.
func (c Code) Outcome() Outcome {
	return c.entry().outcome
}

// Retry is when sending the same request again makes sense.
func (c Code) Retry() Retry {
	return c.entry().retry
}

// IsSuccess reports whether the request was carried out. It does not yet report true for one that is
// still pending.
func (c Code) IsSuccess() bool {
	return c.Outcome() == OutcomeSuccess
}

// IsRetryable reports whether the same request may be sent again after a pause.
func (c Code) IsRetryable() bool {
	return c.Retry() == RetryLater
}

// String is the number and, where the registry lists the code, its name.
func (c Code) String() string {
	if !c.IsListed() {
		return c.digits()
	}
	return c.digits() + " " + c.Name()
}

// Error is an answer that a program treats as an error. errors.As finds it in a wrapped error.
type Error struct {
	Code Code

	// Text is what the server said. The message of the code stands in where it is empty.
	Text string
}

func (e *Error) Error() string {
	text := e.Text
	if text == "" {
		text = e.Code.Message()
	}
	if text == "" {
		return "Parcel API code " + e.Code.String()
	}
	return "Parcel API code " + e.Code.String() + ": " + text
}

func (c Code) digits() string {
	return strconv.FormatInt(int64(c), 10)
}

type entry struct {
	name    string
	kind    Kind
	outcome Outcome
	retry   Retry
	message string
}

func (c Code) entry() entry {
	switch c {
	case CodeSent:
		return entry{"SENT", KindDone, OutcomeSuccess, RetryNever, "Sent"}
	case CodeWeighedDown:
		return entry{"WEIGHED_DOWN", KindBusy, OutcomeError, RetryLater, "Too heavy"}
	case CodeOverweight:
		return entry{"OVERWEIGHT", KindBusy, OutcomeError, RetryAfterFix, "It's {over} | 100 % of `max` */ <script> $t(x)"}
	}
	return entry{outcome: c.group().outcome, retry: RetryNever}
}

type group struct {
	first   Code
	last    Code
	id      string
	outcome Outcome
}

// The first group that holds a code is the narrowest that does.
var groups = [...]group{
	{0, 0, "0", OutcomeSuccess},
	{720, 729, "72x", OutcomePending},
	{700, 799, "7xx", OutcomeError},
}

func (c Code) group() group {
	for _, candidate := range groups {
		if candidate.first <= c && c <= candidate.last {
			return candidate
		}
	}
	return group{outcome: OutcomeError}
}
