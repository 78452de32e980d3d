// Prints what the doc comment of each code's constant is made of, one constant a line: its number
// and, in the order of the comment, "text", "deprecated" or the type of any other block. Reads the
// generated file from standard input.
package main

import (
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"strings"
)

func main() {
	file, err := parser.ParseFile(token.NewFileSet(), "", os.Stdin, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	ast.Inspect(file, func(node ast.Node) bool {
		if spec, ok := node.(*ast.ValueSpec); ok && spec.Doc != nil {
			if value := spec.Values[0].(*ast.BasicLit); value.Kind == token.INT {
				fmt.Println(value.Value, strings.Join(blocks(spec.Doc.Text()), " "))
			}
		}
		return true
	})
}

func blocks(text string) []string {
	var parser comment.Parser
	doc := parser.Parse(text)
	var names []string
	for _, block := range doc.Content {
		paragraph, ok := block.(*comment.Paragraph)
		switch {
		case !ok:
			names = append(names, fmt.Sprintf("%T", block))
		case isDeprecation(paragraph):
			names = append(names, "deprecated")
		default:
			names = append(names, "text")
		}
	}
	for range doc.Links {
		names = append(names, "link")
	}
	return names
}

func isDeprecation(paragraph *comment.Paragraph) bool {
	plain, ok := paragraph.Text[0].(comment.Plain)
	return ok && strings.HasPrefix(string(plain), "Deprecated: ")
}
