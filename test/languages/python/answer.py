"""Answers the questions of ../conformance.ts with the generated file that is its argument."""

import sys
from dataclasses import astuple
from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("codes", sys.argv[1])
codes = module_from_spec(spec)
sys.modules["codes"] = codes
spec.loader.exec_module(codes)


def hexadecimal(text):
    return None if text is None else text.encode().hex()


def show_limit(limit):
    if limit is None:
        return None
    requests = "-" if limit.requests is None else limit.requests
    commands = "-" if limit.commands is None else ",".join(limit.commands)
    return f"{limit.scope} {limit.window} {requests} {commands}"


for line in sys.stdin:
    question, *commands = line.rstrip("\n").split("\t")
    text = bytes.fromhex(question).decode()
    code = codes.parse(text)
    if code is None:
        assert codes.message_of(text, *commands) is None
        assert not codes.is_success(text, *commands)
        assert codes.must_check_first(text, *commands)
        print("-")
        continue
    info = codes.info_of(code, *commands)
    assert codes.parse(code) == info.code == code
    assert codes.info_of(text, *commands) == info
    assert codes.name_of(code) == info.name
    assert codes.group_of(code) == info.group
    assert codes.kind_of(code, *commands) == info.kind
    assert codes.outcome_of(code, *commands) == info.outcome
    assert codes.retry_of(code, *commands) == info.retry
    assert codes.message_of(code, *commands) == info.message
    assert codes.hint_of(code, *commands) == info.hint
    assert codes.is_success(code, *commands) == (info.outcome == "success")
    assert codes.is_retryable(code, *commands) == (info.retry == "later")
    assert codes.must_check_first(code, *commands) == (info.done == "check")
    fields = [
        info.code,
        info.name,
        info.group,
        info.kind,
        info.outcome,
        info.retry,
        info.done,
        info.answer,
        info.parameter,
        info.http_status,
        show_limit(info.limit),
        hexadecimal(info.message),
        hexadecimal(info.hint),
    ]
    assert len(fields) == len(astuple(info))
    print(*("-" if field is None else field for field in fields), sep="\t")
