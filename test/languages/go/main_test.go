package main

import (
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
	if !codes.CodeFatalError.IsRetryable() || codes.CodeRequestLimitExceeded.IsRetryable() {
		t.Error("only the fatal error is retryable")
	}
}
