// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// Code generated from the registry of Parcel API codes. DO NOT EDIT.

// Package parcelapicodes knows the response codes of Parcel API.
//
// See https://parcel.example/manual
package parcelapicodes

import (
	"errors"
	"strconv"
)

// Code is a response code of Parcel API. Any number is one: a code that the registry does not list
// has the group and the outcome of its range, and the retry policy RetryNever.
type Code int

// The codes that the registry lists. Unlisted numbers can appear at any time.
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

// The values of Outcome.
const (
	// OutcomeSuccess means: done.
	OutcomeSuccess Outcome = "success"

	// OutcomePending means: accepted, the result comes later.
	OutcomePending Outcome = "pending"

	// OutcomeError means: not done.
	OutcomeError Outcome = "error"
)

// Retry is when to send the same request again.
type Retry string

// The values of Retry.
const (
	// RetryNever means: not at all.
	RetryNever Retry = "never"

	// RetryLater means: after a pause, a few times at most, with increasing pauses.
	RetryLater Retry = "later"

	// RetryAfterWindow means: only when the limit's window is over.
	RetryAfterWindow Retry = "after-window"

	// RetryAfterFix means: once the request, the object or the account has been changed.
	RetryAfterFix Retry = "after-fix"

	// RetryAfterCheck means: once you have found out that it was not carried out.
	RetryAfterCheck Retry = "after-check"
)

// Done is whether the request reached its goal.
type Done string

// The values of Done.
const (
	// DoneYes means: the goal has been reached.
	DoneYes Done = "yes"

	// DonePending means: the result comes later.
	DonePending Done = "pending"

	// DoneCheck means: find out: the request may have been carried out, or the object may be your own.
	DoneCheck Done = "check"

	// DoneNo means: the goal has not been reached, according to the answer.
	DoneNo Done = "no"
)

// Answer is the answer to the question that the command asks.
type Answer string

// The values of Answer.
const (
	// AnswerPositive means: yes.
	AnswerPositive Answer = "positive"

	// AnswerNegative means: no.
	AnswerNegative Answer = "negative"
)

// Scope is which requests a limit counts together.
type Scope string

// The values of Scope.
const (
	// ScopeAccount means: those of one account.
	ScopeAccount Scope = "account"

	// ScopeIPAddress means: those of one IP address.
	ScopeIPAddress Scope = "ip-address"

	// ScopeObject means: those about one object.
	ScopeObject Scope = "object"
)

// Window is how long a limit counts requests.
type Window string

// The values of Window.
const (
	// WindowMinute means: one minute.
	WindowMinute Window = "minute"

	// WindowHour means: one hour.
	WindowHour Window = "hour"

	// WindowDay means: one day.
	WindowDay Window = "day"

	// WindowUnknown means: of unknown length.
	WindowUnknown Window = "unknown"
)

// Limit is a limit that was reached.
type Limit struct {
	// Scope says which requests count together.
	Scope Scope

	// Window says how long requests count.
	Window Window

	// Requests is the number of requests allowed, or zero if it is not documented.
	Requests int

	// Commands are those that count. It is empty for all.
	Commands []string
}

// Info is information about a code, on its own or in a command.
type Info struct {
	Code Code

	// Name is empty for a code that the registry does not list.
	Name string

	// Group is the pattern of the narrowest range that contains the code, or empty.
	Group string

	// Kind is what a program can do about the code. It is empty for a code that the registry does
	// not list.
	Kind Kind

	// Outcome says how the request ended.
	Outcome Outcome

	// Retry says when to send the same request again.
	Retry Retry

	// Done says whether the request reached its goal.
	Done Done

	// Answer is the answer to the question that the command asks, or empty.
	Answer Answer

	// Limit is the limit that was reached, or nil.
	Limit *Limit

	// Parameter is the request parameter that the code is about, or empty.
	Parameter string

	// HTTPStatus is the analogous status, for an HTTP API in front. It is zero for a code that the
	// registry does not list.
	HTTPStatus int

	// Message says what happened. It is empty for an unlisted code.
	Message string

	// Hint says what to do next. It can be empty.
	Hint string
}

// IsSuccess reports whether the request reached its goal, or its question was answered. It reports
// false for a request that is still pending.
func (i Info) IsSuccess() bool {
	return i.Outcome == OutcomeSuccess
}

// IsRetryable reports whether the same request may be sent again after a pause. It reports false for
// a limit: until its window is over, every further request makes it worse.
func (i Info) IsRetryable() bool {
	return i.Retry == RetryLater
}

// MustCheckFirst reports whether to find out first whether the request was carried out.
func (i Info) MustCheckFirst() bool {
	return i.Done == DoneCheck
}

// Parse reads the digits of a code, listed or not. It reports false for any other text.
func Parse(text string) (Code, bool) {
	// No code has more than 53 bits: JavaScript could not represent it.
	number, err := strconv.ParseUint(text, 10, 53)
	code := Code(number)
	if err != nil || code.digits() != text {
		return 0, false
	}
	return code, true
}

// UnmarshalJSON reads a number, or its digits in a string.
func (c *Code) UnmarshalJSON(data []byte) error {
	text := string(data)
	if text == "null" {
		return nil
	}
	if last := len(text) - 1; last > 0 && text[0] == '"' && text[last] == '"' {
		text = text[1:last]
	}
	code, ok := Parse(text)
	if !ok {
		return errors.New("not a Parcel API code: " + string(data))
	}
	*c = code
	return nil
}

// Info returns information about the code without a command.
func (c Code) Info() Info {
	group := c.group()
	if !c.IsListed() {
		done := doneAfter(group.outcome, RetryNever)
		if group.outcome == OutcomeError {
			// The request may have been carried out.
			done = DoneCheck
		}
		return Info{Code: c, Group: group.id, Outcome: group.outcome, Retry: RetryNever, Done: done}
	}
	entry := c.entry()
	outcome, httpStatus := entry.kind.facts()
	return Info{
		Code:       c,
		Name:       entry.name,
		Group:      group.id,
		Kind:       entry.kind,
		Outcome:    outcome,
		Retry:      entry.retry,
		Done:       doneAfter(outcome, entry.retry),
		Limit:      c.limit(),
		Parameter:  entry.parameter,
		HTTPStatus: httpStatus,
		Message:    entry.message,
		Hint:       entry.hint,
	}
}

// In returns information about the code as the answer to a command.
func (c Code) In(command string) Info {
	info := c.Info()
	if info.change(command) {
		return info
	}
	switch {
	case info.Retry == RetryAfterCheck && isRepeatable(command):
		info.Retry = RetryLater
	case info.Retry == RetryLater && isOrder(command):
		info.Retry = RetryAfterCheck
	default:
		return info
	}
	info.Done = doneAfter(info.Outcome, info.Retry)
	return info
}

// IsListed reports whether the code is listed.
func (c Code) IsListed() bool {
	return c.entry().name != ""
}

// Name is the name of the code, or empty.
func (c Code) Name() string {
	return c.entry().name
}

// Message says what happened. It is empty for an unlisted code.
func (c Code) Message() string {
	return c.entry().message
}

// Hint says what to do next. It can be empty.
func (c Code) Hint() string {
	return c.entry().hint
}

// Group is the pattern of the narrowest range that contains the code, or empty.
func (c Code) Group() string {
	return c.group().id
}

// Kind is what a program can do about the code, or empty.
func (c Code) Kind() Kind {
	return c.entry().kind
}

// Outcome says how the request ended.
func (c Code) Outcome() Outcome {
	return c.Info().Outcome
}

// Retry says when to send the same request again.
func (c Code) Retry() Retry {
	return c.Info().Retry
}

// IsSuccess is short for Info().IsSuccess. Use In if the command is known.
func (c Code) IsSuccess() bool {
	return c.Info().IsSuccess()
}

// IsRetryable is short for Info().IsRetryable. Use In if the command is known.
func (c Code) IsRetryable() bool {
	return c.Info().IsRetryable()
}

// MustCheckFirst is short for Info().MustCheckFirst. Use In if the command is known.
func (c Code) MustCheckFirst() bool {
	return c.Info().MustCheckFirst()
}

// String is the number and, where the registry lists the code, its name.
func (c Code) String() string {
	if !c.IsListed() {
		return c.digits()
	}
	return c.digits() + " " + c.Name()
}

// Error is an answer that a program treats as an error. errors.As finds it in a wrapped error, and
// errors.Is finds &Error{Code: code} by its code.
type Error struct {
	Code Code

	// Command is the command that was answered, if known.
	Command string

	// Text is what the server said. If it is empty, the message of the code is used.
	Text string
}

// Info returns information about the code as the answer to the command.
func (e *Error) Info() Info {
	return e.Code.In(e.Command)
}

func (e *Error) Error() string {
	text := e.Text
	if text == "" {
		text = e.Info().Message
	}
	if text == "" {
		return "Parcel API code " + e.Code.String()
	}
	return "Parcel API code " + e.Code.String() + ": " + text
}

// Is reports whether the target is an Error with the same code and, unless they are empty there, the
// same command and text.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code &&
		(other.Command == "" || other.Command == e.Command) &&
		(other.Text == "" || other.Text == e.Text)
}

func (c Code) digits() string {
	return strconv.FormatInt(int64(c), 10)
}

func doneAfter(outcome Outcome, retry Retry) Done {
	switch {
	case outcome == OutcomeSuccess:
		return DoneYes
	case outcome == OutcomePending:
		return DonePending
	case retry == RetryAfterCheck:
		return DoneCheck
	}
	return DoneNo
}

type entry struct {
	name      string
	kind      Kind
	retry     Retry
	parameter string
	message   string
	hint      string
}

func (c Code) entry() entry {
	switch c {
	case CodeSent:
		return entry{"SENT", KindDone, RetryNever, "", "Sent", ""}
	case CodeWeighedDown:
		return entry{"WEIGHED_DOWN", KindBusy, RetryLater, "", "Too heavy", ""}
	case CodeOverweight:
		return entry{"OVERWEIGHT", KindBusy, RetryAfterFix, "max_weight", "It's {over} | 100 % of `max` */ <script> $t(x)", "Take something out."}
	}
	return entry{}
}

func (k Kind) facts() (outcome Outcome, httpStatus int) {
	switch k {
	case KindDone:
		return OutcomeSuccess, 200
	case KindUnderWay:
		return OutcomePending, 202
	case KindBusy:
		return OutcomeError, 503
	}
	return OutcomeError, 0
}

func (c Code) limit() *Limit {
	return nil
}

// change applies the differences of a command. It reports false if there are none.
func (i *Info) change(command string) bool {
	switch i.Code {
	case CodeOverweight:
		switch command {
		case "track":
			i.Kind = KindUnderWay
			i.Outcome = OutcomePending
			i.Retry = RetryNever
			i.Done = DonePending
			i.HTTPStatus = 202
			i.Message = "Still being weighed"
		default:
			return false
		}
	default:
		return false
	}
	return true
}

// isOrder reports whether a second, identical request could buy or create something twice.
func isOrder(command string) bool {
	return false
}

// isRepeatable reports whether a second, identical request does no harm.
func isRepeatable(command string) bool {
	switch command {
	case "track":
		return true
	}
	return false
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
