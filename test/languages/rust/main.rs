//! Answers the questions of ../conformance.ts.

mod codes;

use codes::WapiCode;
use std::io::{stdin, BufRead};

fn main() {
    for line in stdin().lock().lines() {
        println!("{}", answer(&line.unwrap()));
    }
}

fn answer(question: &str) -> String {
    let bytes: Vec<u8> = (0..question.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&question[at..at + 2], 16).unwrap())
        .collect();
    match String::from_utf8(bytes).unwrap().parse() {
        Ok(code) => describe(code),
        Err(_) => "-".to_string(),
    }
}

fn describe(code: WapiCode) -> String {
    assert_eq!(code, WapiCode::from(code.code()));
    let fields = [
        code.code().to_string(),
        code.name().unwrap_or("-").to_string(),
        code.kind().map_or("-", |kind| kind.id()).to_string(),
        code.outcome().id().to_string(),
        code.retry().id().to_string(),
        code.message().map_or("-".to_string(), hex),
    ];
    fields.join("\t")
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}
