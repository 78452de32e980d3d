import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers the questions of ../conformance.ts. */
class Answer {
  public static void main(String[] args) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(answer(line));
    }
  }

  static String answer(String question) {
    String[] parts = question.split("\t");
    byte[] bytes = new BigInteger("01" + parts[0], 16).toByteArray();
    String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    var code = WapiCode.parse(text);
    if (code.isEmpty()) {
      expect(WapiCode.fromCode(text).isEmpty(), text);
      return "-";
    }
    var number = code.getAsInt();
    expect(code.equals(WapiCode.parse(number)), text);
    Optional<WapiCode> listed = WapiCode.fromCode(number);
    expect(listed.equals(WapiCode.fromCode(text)), text);
    String command = parts.length > 1 ? parts[1] : null;
    WapiCode.Info info = WapiCode.infoOf(number, command);
    expect(info.isSuccess() == (info.outcome() == WapiCode.Outcome.SUCCESS), text);
    expect(info.isRetryable() == (info.retry() == WapiCode.Retry.LATER), text);
    expect(info.mustCheckFirst() == (info.done() == WapiCode.Done.CHECK), text);
    expect(WapiCode.isSuccess(number, command) == info.isSuccess(), text);
    expect(WapiCode.isRetryable(number, command) == info.isRetryable(), text);
    expect(WapiCode.mustCheckFirst(number, command) == info.mustCheckFirst(), text);
    expect(listed.map(WapiCode::name).equals(info.name()), text);
    expect(WapiCode.groupOf(number).equals(info.group()), text);
    if (command == null) {
      expect(listed.map(WapiCode::kind).equals(info.kind()), text);
      expect(listed.map(WapiCode::message).equals(info.message()), text);
      expect(listed.flatMap(WapiCode::hint).equals(info.hint()), text);
      expect(WapiCode.outcomeOf(number) == info.outcome(), text);
      expect(WapiCode.retryOf(number) == info.retry(), text);
    }
    return String.join(
        "\t",
        Long.toString(info.code()),
        info.name().orElse("-"),
        info.group().orElse("-"),
        info.kind().map(WapiCode.Kind::id).orElse("-"),
        info.outcome().id(),
        info.retry().id(),
        info.done().id(),
        info.answer().map(WapiCode.Answer::id).orElse("-"),
        info.parameter().orElse("-"),
        info.httpStatus().isPresent() ? Integer.toString(info.httpStatus().getAsInt()) : "-",
        info.limit().map(Answer::show).orElse("-"),
        info.message().map(Answer::hex).orElse("-"),
        info.hint().map(Answer::hex).orElse("-"));
  }

  static void expect(boolean isSo, String text) {
    if (!isSo) {
      throw new AssertionError("not as expected: " + text);
    }
  }

  static String show(WapiCode.Limit limit) {
    return String.join(
        " ",
        limit.scope().id(),
        limit.window().id(),
        limit.requests().isPresent() ? Long.toString(limit.requests().getAsLong()) : "-",
        limit.commands().isEmpty() ? "-" : String.join(",", limit.commands()));
  }

  static String hex(String text) {
    StringBuilder digits = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      digits.append(String.format("%02x", each));
    }
    return digits.toString();
  }
}
