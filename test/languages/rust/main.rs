//! Answers the questions of ../conformance.ts.

mod codes;

use codes::WapiCode;

use codes::{Done, Limit, Outcome, Retry};
use std::io::{stdin, BufRead};

fn main() {
    for line in stdin().lock().lines() {
        println!("{}", answer(&line.unwrap()));
    }
}

fn answer(question: &str) -> String {
    let mut parts = question.split('\t');
    let digits = parts.next().unwrap();
    let bytes: Vec<u8> = (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
        .collect();
    match String::from_utf8(bytes).unwrap().parse() {
        Ok(code) => describe(code, parts.next()),
        Err(_) => "-".to_string(),
    }
}

fn describe(code: WapiCode, command: Option<&str>) -> String {
    assert_eq!(code, WapiCode::from(code.code()));
    let unknown = WapiCode::Unknown(code.code());
    let (info, by_number) = match command {
        Some(command) => (code.info_in(command), unknown.info_in(command)),
        None => (code.info(), unknown.info()),
    };
    assert_eq!(info, by_number);
    assert_eq!(info.code, code);
    assert_eq!(info.is_success(), info.outcome == Outcome::Success);
    assert_eq!(info.is_retryable(), info.retry == Retry::Later);
    assert_eq!(info.must_check_first(), info.done == Done::Check);
    if command.is_none() {
        assert_eq!((code.name(), code.group()), (info.name, info.group));
        assert_eq!((code.message(), code.hint()), (info.message, info.hint));
        assert_eq!((code.kind(), code.retry()), (info.kind, info.retry));
        assert_eq!(code.outcome(), info.outcome);
        assert_eq!(code.is_success(), info.is_success());
        assert_eq!(code.is_retryable(), info.is_retryable());
        assert_eq!(code.must_check_first(), info.must_check_first());
    }
    let fields = [
        code.code().to_string(),
        info.name.unwrap_or("-").to_string(),
        info.group.unwrap_or("-").to_string(),
        info.kind.map_or("-", |kind| kind.id()).to_string(),
        info.outcome.id().to_string(),
        info.retry.id().to_string(),
        info.done.id().to_string(),
        info.answer.map_or("-", |answer| answer.id()).to_string(),
        info.parameter.unwrap_or("-").to_string(),
        or_dash(info.http_status),
        or_dash(info.limit.map(show_limit)),
        or_dash(info.message.map(hex)),
        or_dash(info.hint.map(hex)),
    ];
    fields.join("\t")
}

fn show_limit(limit: Limit) -> String {
    let commands = limit.commands.map(|commands| commands.join(","));
    let fields = [
        limit.scope.id().to_string(),
        limit.window.id().to_string(),
        or_dash(limit.requests),
        or_dash(commands),
    ];
    fields.join(" ")
}

fn or_dash<T: ToString>(field: Option<T>) -> String {
    field.map_or("-".to_string(), |field| field.to_string())
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}
