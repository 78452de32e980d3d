// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

//! The response codes of Parcel API.
//!
//! See <https://parcel.example/manual>

// A program need not use all of it, this file has to name what is deprecated, and the names are
// those of the registry.
#![allow(dead_code, deprecated)]
#![allow(non_camel_case_types, clippy::enum_variant_names)]

use core::fmt;
use core::str::FromStr;

/// A response code of Parcel API, made from any number or its digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

    /// 702: It's \{over\} \| 100 % of \`max\` \*/ \<script\> \$t(x)
    ///
    /// Take something out.
    ///
    /// Parameter: max_weight
    ///
    /// In track: Still being weighed
    ///
    /// <https://parcel.example/codes/7xx.md#parcel-api-702>
    Overweight,

    /// A code that the registry does not list. It has the group and the outcome of its range, the
    /// policy [`Retry::Never`] and nothing else. Never make it of a number by hand: `From` knows
    /// which ones are listed.
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
pub enum Outcome {
    /// It was carried out.
    Success,

    /// It was accepted, and the result comes later.
    Pending,

    /// It was not carried out.
    Error,
}

/// When sending the same request again makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    /// It does not.
    Never,

    /// After a pause, slowly and few times.
    Later,

    /// Only when the window of the limit is over: until then every further request makes it worse.
    AfterWindow,

    /// Once the request, the object or the account was changed.
    AfterFix,
}

/// A text that is not the digits of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl ParcelApiCode {
    /// Its number.
    pub fn code(self) -> u16 {
        self.entry().code
    }

    /// The name that the registry gives to it.
    pub fn name(self) -> Option<&'static str> {
        self.entry().name
    }

    /// What happened.
    pub fn message(self) -> Option<&'static str> {
        self.entry().message
    }

    /// The pattern of the narrowest range that holds it.
    pub fn group(self) -> Option<&'static str> {
        Range::of(self.code()).map(|range| range.id)
    }

    /// What a program can do about it.
    pub fn kind(self) -> Option<Kind> {
        self.entry().kind
    }

    /// How the request ended.
    pub fn outcome(self) -> Outcome {
        self.entry().outcome
    }

    /// When sending the same request again makes sense.
    pub fn retry(self) -> Retry {
        self.entry().retry
    }

    /// Whether the request was carried out. Not yet true for one that is still pending.
    pub fn is_success(self) -> bool {
        self.outcome() == Outcome::Success
    }

    /// Whether the same request may be sent again after a pause.
    pub fn is_retryable(self) -> bool {
        self.retry() == Retry::Later
    }

    #[rustfmt::skip] // A table: one row a code.
    fn entry(self) -> Entry {
        match self {
            Self::Sent => Entry::listed(0, "SENT", Kind::Done, Outcome::Success, Retry::Never, "Sent"),
            Self::WeighedDown => Entry::listed(701, "WEIGHED_DOWN", Kind::Busy, Outcome::Error, Retry::Later, "Too heavy"),
            Self::Overweight => Entry::listed(702, "OVERWEIGHT", Kind::Busy, Outcome::Error, Retry::AfterFix, "It's {over} | 100 % of `max` */ <script> $t(x)"),
            Self::Unknown(code) => Entry::unlisted(code),
        }
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

/// The number and, where the registry lists it, the name.
impl fmt::Display for ParcelApiCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Entry { code, name, .. } = self.entry();
        match name {
            Some(name) => write!(formatter, "{code} {name}"),
            None => write!(formatter, "{code}"),
        }
    }
}

impl Kind {
    /// Its spelling in the registry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::UnderWay => "under-way",
            Self::Busy => "busy",
        }
    }
}

impl Outcome {
    /// Its spelling in the registry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Pending => "pending",
            Self::Error => "error",
        }
    }
}

impl Retry {
    /// Its spelling in the registry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::AfterWindow => "after-window",
            Self::AfterFix => "after-fix",
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
    code: u16,
    name: Option<&'static str>,
    kind: Option<Kind>,
    outcome: Outcome,
    retry: Retry,
    message: Option<&'static str>,
}

impl Entry {
    fn listed(
        code: u16,
        name: &'static str,
        kind: Kind,
        outcome: Outcome,
        retry: Retry,
        message: &'static str,
    ) -> Self {
        Self {
            code,
            name: Some(name),
            kind: Some(kind),
            outcome,
            retry,
            message: Some(message),
        }
    }

    fn unlisted(code: u16) -> Self {
        Self {
            code,
            name: None,
            kind: None,
            outcome: Range::of(code).map_or(Outcome::Error, |range| range.outcome),
            retry: Retry::Never,
            message: None,
        }
    }
}

struct Range {
    first: u16,
    last: u16,
    id: &'static str,
    outcome: Outcome,
}

impl Range {
    /// The narrowest range that holds a number.
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
