//! What the test vectors of ../conformance.ts do not ask about.

mod codes;

use codes::{Kind, Outcome, ParseError, WapiCode};

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
    assert!(WapiCode::FatalError.is_retryable());
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
