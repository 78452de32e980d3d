// Answers the questions of ../conformance.ts.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"

	codes "conformance/codes"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fmt.Println(answer(lines.Text()))
	}
}

func answer(question string) string {
	text, err := hex.DecodeString(question)
	if err != nil {
		panic(err)
	}
	code, ok := codes.Parse(string(text))
	if !ok {
		return "-"
	}
	return fmt.Sprintf("%d\t%s\t%s\t%s\t%s\t%s", code, orDash(code.Name()), orDash(string(code.Kind())),
		code.Outcome(), code.Retry(), orDash(hex.EncodeToString([]byte(code.Message()))))
}

func orDash(field string) string {
	if field == "" {
		return "-"
	}
	return field
}
