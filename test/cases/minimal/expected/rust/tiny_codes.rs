// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

//! The response codes of Tiny.

// Programs use only parts of it, this file refers to deprecated names, and names are
// those of the registry.
#![allow(dead_code, deprecated)]
#![allow(non_camel_case_types, clippy::enum_variant_names)]

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

/// A response code of Tiny, made from any number or its digits. Codes are compared by their
/// numbers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TinyCode {
    /// 100: Fine
    Fine,

    /// An unlisted code. It has the group and the outcome of its range, and
    /// the policy [`Retry::Never`].
    Unknown(u16),
}

/// What a program can do about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// OK
    Ok,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// Done.
    Success,

    /// Accepted, the result comes later.
    Pending,

    /// Not done.
    Error,
}

/// When to send the same request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Not at all.
    Never,

    /// After a pause, a few times at most, with increasing pauses.
    Later,

    /// Only when the limit's window is over.
    AfterWindow,

    /// Once the request, the object or the account has been changed.
    AfterFix,

    /// Once you have found out that it was not carried out.
    AfterCheck,
}

/// Whether the request reached its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Done {
    /// The goal has been reached.
    Yes,

    /// The result comes later.
    Pending,

    /// Find out: the request may have been carried out, or the object may be your own.
    Check,

    /// The goal has not been reached, according to the answer.
    No,
}

/// The answer to the question that the command asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// Yes.
    Positive,

    /// No.
    Negative,
}

/// Which requests a limit counts together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Those of one account.
    Account,

    /// Those of one IP address.
    IpAddress,

    /// Those about one object.
    Object,
}

/// How long a limit counts requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Window {
    /// One minute.
    Minute,

    /// One hour.
    Hour,

    /// One day.
    Day,

    /// Of unknown length.
    Unknown_,
}

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limit {
    /// The requests that count together.
    pub scope: Scope,

    /// How long requests count.
    pub window: Window,

    /// The number of requests allowed, if documented.
    pub requests: Option<u64>,

    /// The commands that count, or `None` for all.
    pub commands: Option<&'static [&'static str]>,
}

/// Information about a code, on its own or in a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Info {
    /// The code. It is `Unknown` only where the registry does not list the number.
    pub code: TinyCode,

    /// The name, if it is listed.
    pub name: Option<&'static str>,

    /// The pattern of the narrowest range that contains it.
    pub group: Option<&'static str>,

    /// What a program can do about it, if it is listed.
    pub kind: Option<Kind>,

    /// How the request ended.
    pub outcome: Outcome,

    /// When to send the same request again.
    pub retry: Retry,

    /// Whether the request reached its goal.
    pub done: Done,

    /// The answer to the question that the command asks.
    pub answer: Option<Answer>,

    /// The limit that was reached.
    pub limit: Option<Limit>,

    /// The request parameter that it is about.
    pub parameter: Option<&'static str>,

    /// The analogous HTTP status, for an HTTP API in front of this one.
    pub http_status: Option<u16>,

    /// The message of a listed code.
    pub message: Option<&'static str>,

    /// The hint: what to do next.
    pub hint: Option<&'static str>,
}

/// A text that is not the digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl TinyCode {
    /// Its number.
    pub fn code(self) -> u16 {
        match self {
            Self::Fine => 100,
            Self::Unknown(code) => code,
        }
    }

    /// Returns information about the code without a command.
    pub fn info(self) -> Info {
        // An `Unknown` that a program created may contain the number of a listed code.
        let code = Self::from(self.code());
        let range = Range::of(code.code());
        let group = range.map(|range| range.id);
        match code.entry() {
            Some(entry) => {
                let outcome = entry.kind.outcome();
                Info {
                    code,
                    name: Some(entry.name),
                    group,
                    kind: Some(entry.kind),
                    outcome,
                    retry: entry.retry,
                    done: Done::after(outcome, entry.retry),
                    answer: None,
                    limit: code.limit(),
                    parameter: entry.parameter,
                    http_status: Some(entry.kind.http_status()),
                    message: Some(entry.message),
                    hint: entry.hint,
                }
            }
            None => {
                let outcome = range.map_or(Outcome::Error, |range| range.outcome);
                Info {
                    code,
                    name: None,
                    group,
                    kind: None,
                    outcome,
                    retry: Retry::Never,
                    done: match outcome {
                        // The request may have been carried out.
                        Outcome::Error => Done::Check,
                        _ => Done::after(outcome, Retry::Never),
                    },
                    answer: None,
                    limit: None,
                    parameter: None,
                    http_status: None,
                    message: None,
                    hint: None,
                }
            }
        }
    }

    /// Returns information about the code as the answer to a command.
    pub fn info_in(self, command: &str) -> Info {
        let mut info = self.info();
        if info.change(command) {
            return info;
        }
        info.retry = match info.retry {
            Retry::AfterCheck if is_repeatable(command) => Retry::Later,
            Retry::Later if is_order(command) => Retry::AfterCheck,
            _ => return info,
        };
        info.done = Done::after(info.outcome, info.retry);
        info
    }

    /// The name, if it is listed.
    pub fn name(self) -> Option<&'static str> {
        self.info().name
    }

    /// The message: what happened.
    pub fn message(self) -> Option<&'static str> {
        self.info().message
    }

    /// The hint: what to do next.
    pub fn hint(self) -> Option<&'static str> {
        self.info().hint
    }

    /// The pattern of the narrowest range that contains it.
    pub fn group(self) -> Option<&'static str> {
        self.info().group
    }

    /// What a program can do about it.
    pub fn kind(self) -> Option<Kind> {
        self.info().kind
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        self.info().outcome
    }

    /// When to send the same request again.
    pub fn retry(self) -> Retry {
        self.info().retry
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn is_success(self) -> bool {
        self.info().is_success()
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn is_retryable(self) -> bool {
        self.info().is_retryable()
    }

    /// Short for the same field of [`Self::info`]. Use [`Self::info_in`] if the command is known.
    pub fn must_check_first(self) -> bool {
        self.info().must_check_first()
    }

    #[rustfmt::skip] // A table: one row a code.
    fn entry(self) -> Option<Entry> {
        Some(match self {
            Self::Fine => Entry { name: "FINE", kind: Kind::Ok, retry: Retry::Never, parameter: None, message: "Fine", hint: None },
            Self::Unknown(_) => return None,
        })
    }

    fn limit(self) -> Option<Limit> {
        None
    }
}

impl Info {
    /// Whether the request reached its goal, or its question was answered. Not yet true
    /// for a request that is still pending.
    pub fn is_success(&self) -> bool {
        self.outcome == Outcome::Success
    }

    /// Whether the same request may be sent again after a pause. Not true for a limit: until its
    /// window is over, every further request makes it worse.
    pub fn is_retryable(&self) -> bool {
        self.retry == Retry::Later
    }

    /// Whether to find out first whether the request was carried out.
    pub fn must_check_first(&self) -> bool {
        self.done == Done::Check
    }

    /// Applies the differences of a command. False if there are none.
    fn change(&mut self, _command: &str) -> bool {
        false
    }
}

/// Whether a second, identical request could buy or create something twice.
fn is_order(_command: &str) -> bool {
    false
}

/// Whether a second, identical request does no harm.
fn is_repeatable(_command: &str) -> bool {
    false
}

impl PartialEq for TinyCode {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for TinyCode {}

impl PartialOrd for TinyCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TinyCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl Hash for TinyCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl From<u16> for TinyCode {
    fn from(code: u16) -> Self {
        match code {
            100 => Self::Fine,
            _ => Self::Unknown(code),
        }
    }
}

impl From<TinyCode> for u16 {
    fn from(code: TinyCode) -> Self {
        code.code()
    }
}

impl FromStr for TinyCode {
    type Err = ParseError;

    /// Reads the digits of a code, listed or not.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let is_plain = text == "0" || !text.starts_with(&['+', '0'][..]);
        match text.parse::<u16>() {
            Ok(code) if is_plain => Ok(Self::from(code)),
            _ => Err(ParseError),
        }
    }
}

/// The number and, if it is listed, the name.
impl fmt::Display for TinyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code();
        match self.name() {
            Some(name) => write!(formatter, "{code} {name}"),
            None => write!(formatter, "{code}"),
        }
    }
}

impl Kind {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
        }
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Ok => Outcome::Success,
        }
    }

    /// The analogous HTTP status, for an HTTP API in front of this one.
    pub fn http_status(self) -> u16 {
        match self {
            Self::Ok => 200,
        }
    }
}

impl Outcome {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Error => "error",
        }
    }
}

impl Retry {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::AfterWindow => "after-window",
            Self::AfterFix => "after-fix",
            Self::AfterCheck => "after-check",
        }
    }
}

impl Done {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Pending => "pending",
            Self::Check => "check",
            Self::No => "no",
        }
    }
}

impl Answer {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
        }
    }
}

impl Scope {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::IpAddress => "ip-address",
            Self::Object => "object",
        }
    }
}

impl Window {
    /// The word that the registry uses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Unknown_ => "unknown",
        }
    }
}

impl Done {
    fn after(outcome: Outcome, retry: Retry) -> Self {
        match (outcome, retry) {
            (Outcome::Success, _) => Self::Yes,
            (Outcome::Pending, _) => Self::Pending,
            (Outcome::Error, Retry::AfterCheck) => Self::Check,
            (Outcome::Error, _) => Self::No,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not the digits of a response code")
    }
}

impl std::error::Error for ParseError {}

struct Entry {
    name: &'static str,
    kind: Kind,
    retry: Retry,
    parameter: Option<&'static str>,
    message: &'static str,
    hint: Option<&'static str>,
}

struct Range {
    first: u16,
    last: u16,
    id: &'static str,
    outcome: Outcome,
}

impl Range {
    /// The narrowest range that contains a number.
    fn of(code: u16) -> Option<&'static Self> {
        Self::NARROWEST_FIRST
            .iter()
            .find(|range| range.first <= code && code <= range.last)
    }

    #[rustfmt::skip] // A table: one row a range.
    const NARROWEST_FIRST: &'static [Self] = &[
        Self { first: 100, last: 199, id: "1xx", outcome: Outcome::Success },
    ];
}
