import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the test vectors of ../conformance.ts do not ask about. Prints what is not as expected. */
class Expectations {
  public static void main(String[] args) {
    for (Object value : List.of(1000, 1000L, (short) 1000, 1000.0, new BigDecimal("1e3"), "1000")) {
      expect(OptionalInt.of(1000), WapiCode.parse(value));
    }
    for (Object value :
        Arrays.asList(null, -1, 1L << 31, 1000.5, Double.NaN, true, 'x', "2147483648", List.of())) {
      expect(OptionalInt.empty(), WapiCode.parse(value));
    }
    expect(Optional.of(WapiCode.OK), WapiCode.fromCode(1000));
    expect(Optional.of(WapiCode.OK), WapiCode.fromCode("1000"));
    expect(Optional.empty(), WapiCode.fromCode(2999));
    expect(Optional.empty(), WapiCode.fromCode("OK"));
    expect(1000, WapiCode.OK.code());
    expect(Optional.of("22xx"), WapiCode.groupOf(2298));
    expect(Optional.of("2xxx"), WapiCode.groupOf(2999));
    expect(Optional.empty(), WapiCode.groupOf(-1));
    expect(WapiCode.Outcome.ERROR, WapiCode.outcomeOf(-1));
    expect(true, WapiCode.OK.isSuccess() && WapiCode.isSuccess(1000));
    expect(false, WapiCode.REQUEST_PENDING.isSuccess() || WapiCode.isSuccess(1001));
    expect(false, WapiCode.FATAL_ERROR.isRetryable() || WapiCode.isRetryable(5000));
    expect(true, WapiCode.FATAL_ERROR.mustCheckFirst() && WapiCode.mustCheckFirst(5000));
    expect(true, WapiCode.isRetryable(5000, "domain-info"));
    expect(false, WapiCode.mustCheckFirst(5000, "domain-info"));
    expect(WapiCode.Done.CHECK, WapiCode.infoOf(-1).done());
    expect("2999", WapiCode.infoOf(2999).toString());
    expect("1000 OK", WapiCode.OK.info("no such command").toString());
    expect(false, WapiCode.REQUEST_LIMIT_EXCEEDED.isRetryable() || WapiCode.isRetryable(2999));
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      System.out.println("expected " + expected + ", got " + actual);
    }
  }
}
