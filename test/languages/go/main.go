// Answers the questions of ../conformance.ts.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	codes "conformance/codes"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(answer(lines.Text()))
	}
}

func answer(question string) string {
	digits, command, inCommand := strings.Cut(question, "\t")
	text, err := hex.DecodeString(digits)
	if err != nil {
		panic(err)
	}
	code, ok := codes.Parse(string(text))
	if !ok {
		return "-"
	}
	info := code.Info()
	if inCommand {
		info = code.In(command)
	}
	expect(info.IsSuccess() == (info.Outcome == codes.OutcomeSuccess), code)
	expect(info.IsRetryable() == (info.Retry == codes.RetryLater), code)
	expect(info.MustCheckFirst() == (info.Done == codes.DoneCheck), code)
	expect(info.Code == code && code.IsListed() == (info.Name != ""), code)
	if !inCommand {
		own := []string{code.Name(), code.Group(), string(code.Kind()), code.Message(), code.Hint()}
		same := []string{info.Name, info.Group, string(info.Kind), info.Message, info.Hint}
		expect(strings.Join(own, "\n") == strings.Join(same, "\n"), code)
		expect(code.Outcome() == info.Outcome && code.Retry() == info.Retry, code)
		expect(code.IsSuccess() == info.IsSuccess(), code)
		expect(code.IsRetryable() == info.IsRetryable(), code)
		expect(code.MustCheckFirst() == info.MustCheckFirst(), code)
	}
	return strings.Join([]string{
		fmt.Sprint(int64(info.Code)),
		orDash(info.Name),
		orDash(info.Group),
		orDash(string(info.Kind)),
		string(info.Outcome),
		string(info.Retry),
		string(info.Done),
		orDash(string(info.Answer)),
		orDash(info.Parameter),
		orDash(number(info.HTTPStatus)),
		limit(info.Limit),
		orDash(hex.EncodeToString([]byte(info.Message))),
		orDash(hex.EncodeToString([]byte(info.Hint))),
	}, "\t")
}

func expect(isSo bool, code codes.Code) {
	if !isSo {
		panic(code)
	}
}

func limit(limit *codes.Limit) string {
	if limit == nil {
		return "-"
	}
	commands := orDash(strings.Join(limit.Commands, ","))
	return fmt.Sprintf("%s %s %s %s", limit.Scope, limit.Window, orDash(number(limit.Requests)), commands)
}

func number(value int) string {
	if value == 0 {
		return ""
	}
	return fmt.Sprint(value)
}

func orDash(field string) string {
	if field == "" {
		return "-"
	}
	return field
}
