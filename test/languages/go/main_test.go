package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	codes "conformance/codes"
)

func TestErrorIsFoundInAWrappedError(t *testing.T) {
	wrapped := fmt.Errorf("ping: %w", &codes.Error{Code: codes.CodeAuthenticationFailed, Text: "from the server"})
	var found *codes.Error
	if !errors.As(wrapped, &found) || found.Code != codes.CodeAuthenticationFailed {
		t.Fatalf("found %v in %v", found, wrapped)
	}
}

func TestErrorIsTheOneWithItsCode(t *testing.T) {
	wrapped := fmt.Errorf("create: %w", &codes.Error{Code: 2405, Command: "domain-renew", Text: "wait"})
	for target, want := range map[*codes.Error]bool{
		{Code: 2405}:                          true,
		{Code: 2405, Command: "domain-renew"}: true,
		{Code: 2405, Text: "wait"}:            true,
		{Code: 2405, Text: "go"}:              false,
		{Code: 2405, Command: "domain-info"}:  false,
		{Code: 2406}:                          false,
	} {
		if errors.Is(wrapped, target) != want {
			t.Errorf("%v is %v: not %v", wrapped, target, want)
		}
	}
	if errors.Is(wrapped, errors.New("other")) {
		t.Error("it is no other error")
	}
}

func TestUnmarshalJSON(t *testing.T) {
	for text, want := range map[string]codes.Code{
		`1000`: 1000, `"1000"`: 1000, `0`: 0, `null`: 7, `"2999"`: 2999,
	} {
		code := codes.Code(7)
		if err := json.Unmarshal([]byte(text), &code); err != nil || code != want {
			t.Errorf("%s is %v, %v", text, code, err)
		}
	}
	for _, text := range []string{`-1`, `"01"`, `""`, `"`, `1.5`, `true`, `[1000]`, `" 1000"`} {
		var code codes.Code
		if err := json.Unmarshal([]byte(text), &code); err == nil {
			t.Errorf("%s is %v", text, code)
		}
	}
	text, err := json.Marshal(codes.CodeOK)
	if err != nil || string(text) != "1000" {
		t.Errorf("OK is %s, %v", text, err)
	}
}

func TestErrorSaysWhatIsKnown(t *testing.T) {
	for want, err := range map[string]error{
		"WAPI code 1000 OK: from the server": &codes.Error{Code: codes.CodeOK, Text: "from the server"},
		"WAPI code 1000 OK: OK":              &codes.Error{Code: codes.CodeOK},
		"WAPI code 2999: from the server":    &codes.Error{Code: 2999, Text: "from the server"},
		"WAPI code 2999":                     &codes.Error{Code: 2999},
	} {
		if err.Error() != want {
			t.Errorf("got %q, want %q", err, want)
		}
	}
}

func TestCode(t *testing.T) {
	unlisted := codes.Code(2999)
	if unlisted.IsListed() || unlisted.String() != "2999" || unlisted.Group() != "2xxx" {
		t.Errorf("%v is of the group %q", unlisted, unlisted.Group())
	}
	if negative := codes.Code(-1); negative.Group() != "" || negative.Outcome() != codes.OutcomeError {
		t.Errorf("%v is of the group %q", negative, negative.Group())
	}
	if !codes.CodeOK.IsSuccess() || codes.CodeRequestPending.IsSuccess() || codes.CodeFatalError.IsSuccess() {
		t.Error("only OK is a success")
	}
	if code := codes.CodeFatalError; code.IsRetryable() || !code.MustCheckFirst() {
		t.Errorf("%v is an error in an unknown command", code)
	}
	if info := codes.CodeFatalError.In("domain-info"); !info.IsRetryable() || info.MustCheckFirst() {
		t.Errorf("%+v is an error in a command that reads", info)
	}
}
