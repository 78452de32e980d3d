"""Answers the questions of ../conformance.ts with the generated file that is its argument."""

import sys
from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("codes", sys.argv[1])
codes = module_from_spec(spec)
spec.loader.exec_module(codes)

for line in sys.stdin:
    code = codes.parse(bytes.fromhex(line).decode())
    if code is None:
        print("-")
        continue
    assert codes.parse(code) == code
    outcome = codes.outcome_of(code)
    retry = codes.retry_of(code)
    assert codes.is_success(code) == (outcome == "success")
    assert codes.is_retryable(code) == (retry == "later")
    name = codes.name_of(code) or "-"
    kind = codes.kind_of(code) or "-"
    message = codes.message_of(code)
    text = "-" if message is None else message.encode().hex()
    print(code, name, kind, outcome, retry, text, sep="\t")
