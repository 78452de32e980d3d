// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

//! The response codes of Parcel API.
//!
//! See <https://parcel.example/manual>

// Programs use only parts of it, this file refers to deprecated names, and names are
// those of the registry.
#![allow(dead_code, deprecated)]
#![allow(non_camel_case_types, clippy::enum_variant_names)]

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

/// A response code of Parcel API, made from any number or its digits. Codes are compared by their
/// numbers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ParcelApiCode {
    /// 0: Sent
    ///
    /// <https://parcel.example/codes/0.md#parcel-api-0>
    Sent,

    /// 701: Too heavy
    ///
    /// <https://parcel.example/codes/7xx.md#parcel-api-701>
    #[deprecated = "Scales were removed. Use Overweight instead."]
    WeighedDown,

    /// 702: It's {over} \| 100 % of \`max\` \*/ \<script\> \$t(x)
    ///
    /// Take something out.
    ///
    /// Parameter: max_weight
    ///
    /// In track: Still being weighed
    ///
    /// <https://parcel.example/codes/7xx.md#parcel-api-702>
    Overweight,

    /// An unlisted code. It has the group and the outcome of its range, and
    /// the policy [`Retry::Never`].
    Unknown(u16),
}

/// What a program can do about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Done
    Done,

    /// Under way
    ///
    /// It comes later.
    UnderWay,

    /// Busy
    Busy,
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
    pub code: ParcelApiCode,

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

impl ParcelApiCode {
    /// Its number.
    pub fn code(self) -> u16 {
        match self {
            Self::Sent => 0,
            Self::WeighedDown => 701,
            Self::Overweight => 702,
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
            Self::Sent => Entry { name: "SENT", kind: Kind::Done, retry: Retry::Never, parameter: None, message: "Sent", hint: None },
            Self::WeighedDown => Entry { name: "WEIGHED_DOWN", kind: Kind::Busy, retry: Retry::Later, parameter: None, message: "Too heavy", hint: None },
            Self::Overweight => Entry { name: "OVERWEIGHT", kind: Kind::Busy, retry: Retry::AfterFix, parameter: Some("max_weight"), message: "It's {over} | 100 % of `max` */ <script> $t(x)", hint: Some("Take something out.") },
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
    #[rustfmt::skip] // A table.
    fn change(&mut self, command: &str) -> bool {
        match (self.code, command) {
            (ParcelApiCode::Overweight, "track") => {
                self.kind = Some(Kind::UnderWay);
                self.outcome = Outcome::Pending;
                self.retry = Retry::Never;
                self.done = Done::Pending;
                self.http_status = Some(202);
                self.message = Some("Still being weighed");
            }
            _ => return false,
        }
        true
    }
}

/// Whether a second, identical request could buy or create something twice.
fn is_order(_command: &str) -> bool {
    false
}

/// Whether a second, identical request does no harm.
#[rustfmt::skip] // A table.
fn is_repeatable(command: &str) -> bool {
    matches!(
        command,
        "track"
    )
}

impl PartialEq for ParcelApiCode {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for ParcelApiCode {}

impl PartialOrd for ParcelApiCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ParcelApiCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl Hash for ParcelApiCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl From<u16> for ParcelApiCode {
    fn from(code: u16) -> Self {
        match code {
            0 => Self::Sent,
            701 => Self::WeighedDown,
            702 => Self::Overweight,
            _ => Self::Unknown(code),
        }
    }
}

impl From<ParcelApiCode> for u16 {
    fn from(code: ParcelApiCode) -> Self {
        code.code()
    }
}

impl FromStr for ParcelApiCode {
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
impl fmt::Display for ParcelApiCode {
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
            Self::Done => "done",
            Self::UnderWay => "under-way",
            Self::Busy => "busy",
        }
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Done => Outcome::Success,
            Self::UnderWay => Outcome::Pending,
            Self::Busy => Outcome::Error,
        }
    }

    /// The analogous HTTP status, for an HTTP API in front of this one.
    pub fn http_status(self) -> u16 {
        match self {
            Self::Done => 200,
            Self::UnderWay => 202,
            Self::Busy => 503,
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
        Self { first: 0, last: 0, id: "0", outcome: Outcome::Success },
        Self { first: 720, last: 729, id: "72x", outcome: Outcome::Pending },
        Self { first: 700, last: 799, id: "7xx", outcome: Outcome::Error },
    ];
}
