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
    byte[] bytes = new BigInteger("01" + question, 16).toByteArray();
    String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    var code = WapiCode.parse(text);
    if (code.isEmpty()) {
      return "-";
    }
    var number = code.getAsInt();
    if (!code.equals(WapiCode.parse(number))) {
      throw new AssertionError(number + " is no code as a number");
    }
    Optional<WapiCode> listed = WapiCode.fromCode(number);
    return String.join(
        "\t",
        Long.toString(number),
        listed.map(WapiCode::name).orElse("-"),
        listed.map(known -> known.kind().id()).orElse("-"),
        WapiCode.outcomeOf(number).id(),
        WapiCode.retryOf(number).id(),
        listed.map(known -> hex(known.message())).orElse("-"));
  }

  static String hex(String text) {
    StringBuilder digits = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      digits.append(String.format("%02x", each));
    }
    return digits.toString();
  }
}
