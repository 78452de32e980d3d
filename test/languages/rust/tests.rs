//! What the test vectors of ../conformance.ts do not ask about.

mod codes;

use codes::{Kind, Outcome, ParseError, WapiCode};
use std::collections::HashSet;

#[test]
fn shows_the_number_and_the_name() {
    assert_eq!(WapiCode::IpBlocked.to_string(), "2052 IP_BLOCKED");
    assert_eq!(WapiCode::Unknown(2999).to_string(), "2999");
}

#[test]
fn turns_numbers_into_codes_and_back() {
    assert_eq!(WapiCode::from(1000), WapiCode::Ok);
    assert_eq!(WapiCode::from(2999), WapiCode::Unknown(2999));
    assert_eq!(u16::from(WapiCode::Ok), 1000);
    assert_eq!(u16::from(WapiCode::Unknown(2999)), 2999);
}

#[test]
fn compares_codes_by_their_numbers() {
    let same = WapiCode::Unknown(2006);
    assert_eq!(same, WapiCode::RequestLimitExceeded);
    assert_eq!(same.info().code.to_string(), "2006 REQUEST_LIMIT_EXCEEDED");
    assert!(WapiCode::Unknown(2005) < WapiCode::RequestLimitExceeded);
    assert!(WapiCode::Unknown(2007) > WapiCode::RequestLimitExceeded);
    let set: HashSet<_> = [same, WapiCode::RequestLimitExceeded].into_iter().collect();
    assert_eq!(set.len(), 1);
}

#[test]
fn knows_what_a_code_means_in_a_command() {
    let info = WapiCode::FatalError.info_in("domain-info");
    assert!(info.is_retryable() && !info.must_check_first());
    let info = WapiCode::FatalError.info_in("anything");
    assert!(!info.is_retryable() && info.must_check_first());
}

#[test]
fn knows_the_range_of_an_unlisted_code() {
    assert_eq!(WapiCode::from(2298).group(), Some("22xx"));
    assert_eq!(WapiCode::from(2999).group(), Some("2xxx"));
    assert_eq!(WapiCode::from(9999).group(), None);
    assert_eq!(WapiCode::from(9999).outcome(), Outcome::Error);
}

#[test]
fn knows_successes_and_what_may_be_retried() {
    assert!(WapiCode::Ok.is_success());
    assert!(!WapiCode::RequestPending.is_success());
    assert!(WapiCode::FatalError.must_check_first());
    assert!(!WapiCode::FatalError.is_retryable());
    assert!(!WapiCode::RequestLimitExceeded.is_retryable());
    assert_eq!(WapiCode::Ok.kind(), Some(Kind::Ok));
}

#[test]
fn refuses_what_is_no_code() {
    assert_eq!("OK".parse::<WapiCode>(), Err(ParseError));
    assert_eq!("65536".parse::<WapiCode>(), Err(ParseError));
    let error: Box<dyn std::error::Error> = ParseError.into();
    assert_eq!(error.to_string(), "not the digits of a response code");
}
