"""Answers the questions of ../conformance.ts with the generated file that is its argument."""

import sys
from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("codes", sys.argv[1])
codes = module_from_spec(spec)
spec.loader.exec_module(codes)

for line in sys.stdin:
    number = codes.parse(bytes.fromhex(line).decode())
    if number is None:
        print("-")
        continue
    assert codes.parse(number) == number
    code = codes.lookup(number)
    outcome = codes.outcome_of(number)
    retry = codes.retry_of(number)
    assert codes.is_success(number) == (outcome == "success")
    assert codes.is_retryable(number) == (retry == "later")
    if code is None:
        print(number, "-", "-", outcome, retry, "-", sep="\t")
    else:
        text = code.message.encode().hex()
        print(number, code.name, code.kind, outcome, retry, text, sep="\t")
