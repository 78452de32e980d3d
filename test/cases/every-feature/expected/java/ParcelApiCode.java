// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// To use this file in a package, add the package's line here.

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every Parcel API code that the registry lists. Others can appear any day: the static methods take
 * any number.
 *
 * @see <a href="https://parcel.example/manual">Parcel API</a>
 */
public enum ParcelApiCode {
  /**
   * Sent
   *
   * @see <a href="https://parcel.example/codes/0.md#parcel-api-0">Code 0</a>
   */
  SENT(0, Kind.DONE, Retry.NEVER, "Sent"),

  /**
   * Too heavy
   *
   * @see <a href="https://parcel.example/codes/7xx.md#parcel-api-701">Code 701</a>
   * @deprecated Scales were removed. Use {@link #OVERWEIGHT} instead.
   */
  @Deprecated(since = "2.0.0")
  WEIGHED_DOWN(701, Kind.BUSY, Retry.LATER, "Too heavy"),

  /**
   * It's &#123;over&#125; | 100 % of `max` &#42;/ &#60;script&#62; $t(x)
   *
   * <p>Take something out.
   *
   * <p>Parameter: max_weight
   *
   * <p>In track: Still being weighed
   *
   * @see <a href="https://parcel.example/codes/7xx.md#parcel-api-702">Code 702</a>
   */
  OVERWEIGHT(702, Kind.BUSY, Retry.AFTER_FIX, "It's {over} | 100 % of `max` */ <script> $t(x)");
  private final int code;
  private final Kind kind;
  private final Retry retry;
  private final String message;

  ParcelApiCode(int code, Kind kind, Retry retry, String message) {
    this.code = code;
    this.kind = kind;
    this.retry = retry;
    this.message = message;
  }

  /** Its number. */
  public int code() {
    return code;
  }

  /** What a program can do about it. */
  public Kind kind() {
    return kind;
  }

  /** How the request ended. */
  public Outcome outcome() {
    return kind.outcome();
  }

  /** When sending the same request again makes sense. */
  public Retry retry() {
    return retry;
  }

  /** What happened. */
  public String message() {
    return message;
  }

  /** Whether the request was carried out. Not yet true for one that is still pending. */
  public boolean isSuccess() {
    return outcome() == Outcome.SUCCESS;
  }

  /** Whether the same request may be sent again after a pause. */
  public boolean isRetryable() {
    return retry == Retry.LATER;
  }

  /**
   * The number in a value that holds a code, listed or not: a whole number, or its digits as text.
   * Empty for anything else.
   */
  public static OptionalInt parse(Object value) {
    boolean isDigits = value instanceof String && ((String) value).matches("0|[1-9][0-9]{0,15}");
    if (!isDigits && !(value instanceof Number)) {
      return OptionalInt.empty();
    }
    try {
      int code = new BigDecimal(value.toString()).intValueExact();
      return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    } catch (ArithmeticException | NumberFormatException notWholeOrTooLarge) {
      return OptionalInt.empty();
    }
  }

  /** The listed code of this number. */
  public static Optional<ParcelApiCode> fromCode(int code) {
    return Optional.ofNullable(Listed.BY_NUMBER.get(code));
  }

  /** How a request ended that was answered with this number, listed or not. */
  public static Outcome outcomeOf(int code) {
    return fromCode(code).map(listed -> listed.outcome()).orElseGet(() -> outcomeOfRange(code));
  }

  /** When sending a request again makes sense that was answered with this number, listed or not. */
  public static Retry retryOf(int code) {
    return fromCode(code).map(listed -> listed.retry()).orElse(Retry.NEVER);
  }

  /** Whether a request was carried out that was answered with this number, listed or not. */
  public static boolean isSuccess(int code) {
    return outcomeOf(code) == Outcome.SUCCESS;
  }

  /** Whether a request may be sent again that was answered with this number, listed or not. */
  public static boolean isRetryable(int code) {
    return retryOf(code) == Retry.LATER;
  }

  /** The pattern of the narrowest range that holds a number. */
  public static Optional<String> groupOf(int code) {
    if (0 <= code && code <= 0) {
      return Optional.of("0");
    }
    if (720 <= code && code <= 729) {
      return Optional.of("72x");
    }
    if (700 <= code && code <= 799) {
      return Optional.of("7xx");
    }
    return Optional.empty();
  }

  private static Outcome outcomeOfRange(int code) {
    switch (groupOf(code).orElse("")) {
      case "0":
        return Outcome.SUCCESS;
      case "72x":
        return Outcome.PENDING;
      case "7xx":
        return Outcome.ERROR;
      default:
        return Outcome.ERROR;
    }
  }

  /** What a program can do about a code. */
  public enum Kind {
    /** Done */
    DONE("done", Outcome.SUCCESS),

    /**
     * Under way
     *
     * <p>It comes later.
     */
    UNDER_WAY("under-way", Outcome.PENDING),

    /** Busy */
    BUSY("busy", Outcome.ERROR);
    private final String id;
    private final Outcome outcome;

    Kind(String id, Outcome outcome) {
      this.id = id;
      this.outcome = outcome;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }

    /** How a request ended. */
    public Outcome outcome() {
      return outcome;
    }
  }

  /** How a request ended. */
  public enum Outcome {
    /** It was carried out. */
    SUCCESS("success"),

    /** It was accepted, and the result comes later. */
    PENDING("pending"),

    /** It was not carried out. */
    ERROR("error");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }
  }

  /** When sending the same request again makes sense. */
  public enum Retry {
    /** It does not. */
    NEVER("never"),

    /** After a pause, slowly and few times. */
    LATER("later"),

    /** Only when the window of the limit is over: until then every request makes it worse. */
    AFTER_WINDOW("after-window"),

    /** Once the request, the object or the account was changed. */
    AFTER_FIX("after-fix");

    private final String id;

    Retry(String id) {
      this.id = id;
    }

    /** Its spelling in the registry. */
    public String id() {
      return id;
    }
  }

  /** A class of its own, since its field would clash with a code of that name. */
  private static final class Listed {
    static final Map<Integer, ParcelApiCode> BY_NUMBER = new HashMap<>();

    static {
      for (ParcelApiCode code : values()) {
        BY_NUMBER.put(code.code, code);
      }
    }
  }
}
