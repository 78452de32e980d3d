// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 Parcel Ltd
// Parcel API response codes, version 2.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

// To use this file in a package, add the package's line here.

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Every Parcel API code that the registry lists. Unlisted numbers can appear at any time: the
 * static methods take any number.
 *
 * @see <a href="https://parcel.example/manual">Parcel API</a>
 */
public enum ParcelApiCode {
  /**
   * Sent
   *
   * @see <a href="https://parcel.example/codes/0.md#parcel-api-0">Code 0</a>
   */
  SENT(0),

  /**
   * Too heavy
   *
   * @see <a href="https://parcel.example/codes/7xx.md#parcel-api-701">Code 701</a>
   * @deprecated Scales were removed. Use {@link #OVERWEIGHT} instead.
   */
  @Deprecated(since = "2.0.0")
  WEIGHED_DOWN(701),

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
  OVERWEIGHT(702);
  private final int code;

  ParcelApiCode(int code) {
    this.code = code;
  }

  /** Its number. */
  public int code() {
    return code;
  }

  /** Returns information about the code without a command. */
  public Info info() {
    return infoOf(code);
  }

  /** Returns information about the code as the answer to a command. */
  public Info info(String command) {
    return infoOf(code, command);
  }

  /** What a program can do about it. */
  public Kind kind() {
    return info().kind;
  }

  /** How the request ended. */
  public Outcome outcome() {
    return info().outcome;
  }

  /** When to send the same request again. */
  public Retry retry() {
    return info().retry;
  }

  /** The message: what happened. */
  public String message() {
    return info().message;
  }

  /** The hint: what to do next. */
  public Optional<String> hint() {
    return info().hint();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean isSuccess() {
    return info().isSuccess();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean isRetryable() {
    return info().isRetryable();
  }

  /** As in {@link #info()}. Use {@link #info(String)} if the command is known. */
  public boolean mustCheckFirst() {
    return info().mustCheckFirst();
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

  /** The listed code of these digits. */
  public static Optional<ParcelApiCode> fromCode(String digits) {
    OptionalInt code = parse(digits);
    return code.isPresent() ? fromCode(code.getAsInt()) : Optional.empty();
  }

  /** The listed code of this number. */
  public static Optional<ParcelApiCode> fromCode(int code) {
    return Optional.ofNullable(Table.BY_NUMBER.get(code));
  }

  /** Returns information about a number, listed or not. */
  public static Info infoOf(int code) {
    Info listed = Table.INFOS.get(code);
    return listed == null ? new Draft(code).build() : listed;
  }

  /**
   * Returns information about a number, listed or not, as the answer to a command.
   *
   * @param command null if it is not known
   */
  public static Info infoOf(int code, String command) {
    Info info = infoOf(code);
    if (command == null) {
      return info;
    }
    Info meaning = Table.MEANINGS.getOrDefault(code, Collections.emptyMap()).get(command);
    if (meaning != null) {
      return meaning;
    }
    if (info.retry == Retry.AFTER_CHECK && Table.REPEATABLE_COMMANDS.contains(command)) {
      return new Draft(info).retry(Retry.LATER).done(doneAfter(info.outcome, Retry.LATER)).build();
    }
    if (info.retry == Retry.LATER && Table.ORDER_COMMANDS.contains(command)) {
      Done done = doneAfter(info.outcome, Retry.AFTER_CHECK);
      return new Draft(info).retry(Retry.AFTER_CHECK).done(done).build();
    }
    return info;
  }

  /** How a request with this answer ended, for any number. */
  public static Outcome outcomeOf(int code) {
    return infoOf(code).outcome;
  }

  /** When to send a request with this answer again, for any number. */
  public static Retry retryOf(int code) {
    return infoOf(code).retry;
  }

  /** As in {@link #infoOf}. */
  public static boolean isSuccess(int code) {
    return infoOf(code).isSuccess();
  }

  /** As in {@link #infoOf}. */
  public static boolean isSuccess(int code, String command) {
    return infoOf(code, command).isSuccess();
  }

  /** As in {@link #infoOf}. */
  public static boolean isRetryable(int code) {
    return infoOf(code).isRetryable();
  }

  /** As in {@link #infoOf}. */
  public static boolean isRetryable(int code, String command) {
    return infoOf(code, command).isRetryable();
  }

  /** As in {@link #infoOf}. */
  public static boolean mustCheckFirst(int code) {
    return infoOf(code).mustCheckFirst();
  }

  /** As in {@link #infoOf}. */
  public static boolean mustCheckFirst(int code, String command) {
    return infoOf(code, command).mustCheckFirst();
  }

  /** The pattern of the narrowest range that contains a number. */
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

  private static Outcome outcomeOfRange(String group) {
    switch (group == null ? "" : group) {
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

  private static Done doneAfter(Outcome outcome, Retry retry) {
    if (outcome == Outcome.ERROR) {
      return retry == Retry.AFTER_CHECK ? Done.CHECK : Done.NO;
    }
    return outcome == Outcome.SUCCESS ? Done.YES : Done.PENDING;
  }

  /** What a program can do about a code. */
  public enum Kind {
    /** Done */
    DONE("done", Outcome.SUCCESS, 200),

    /**
     * Under way
     *
     * <p>It comes later.
     */
    UNDER_WAY("under-way", Outcome.PENDING, 202),

    /** Busy */
    BUSY("busy", Outcome.ERROR, 503);
    private final String id;
    private final Outcome outcome;
    private final int httpStatus;

    Kind(String id, Outcome outcome, int httpStatus) {
      this.id = id;
      this.outcome = outcome;
      this.httpStatus = httpStatus;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }

    /** How a request ended. */
    public Outcome outcome() {
      return outcome;
    }

    /** The analogous HTTP status, for an HTTP API in front of this one. */
    public int httpStatus() {
      return httpStatus;
    }
  }

  /** How a request ended. */
  public enum Outcome {
    /** Done. */
    SUCCESS("success"),

    /** Accepted, the result comes later. */
    PENDING("pending"),

    /** Not done. */
    ERROR("error");
    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** When to send the same request again. */
  public enum Retry {
    /** Not at all. */
    NEVER("never"),

    /** After a pause, a few times at most, with increasing pauses. */
    LATER("later"),

    /** Only when the limit's window is over. */
    AFTER_WINDOW("after-window"),

    /** Once the request, the object or the account has been changed. */
    AFTER_FIX("after-fix"),

    /** Once you have found out that it was not carried out. */
    AFTER_CHECK("after-check");
    private final String id;

    Retry(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** Whether the request reached its goal. */
  public enum Done {
    /** The goal has been reached. */
    YES("yes"),

    /** The result comes later. */
    PENDING("pending"),

    /** Find out: the request may have been carried out, or the object may be your own. */
    CHECK("check"),

    /** The goal has not been reached, according to the answer. */
    NO("no");
    private final String id;

    Done(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** The answer to the question that the command asks. */
  public enum Answer {
    /** Yes. */
    POSITIVE("positive"),

    /** No. */
    NEGATIVE("negative");
    private final String id;

    Answer(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** Which requests a limit counts together. */
  public enum Scope {
    /** Those of one account. */
    ACCOUNT("account"),

    /** Those of one IP address. */
    IP_ADDRESS("ip-address"),

    /** Those about one object. */
    OBJECT("object");
    private final String id;

    Scope(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** How long a limit counts requests. */
  public enum Window {
    /** One minute. */
    MINUTE("minute"),

    /** One hour. */
    HOUR("hour"),

    /** One day. */
    DAY("day"),

    /** Of unknown length. */
    UNKNOWN("unknown");
    private final String id;

    Window(String id) {
      this.id = id;
    }

    /** The word that the registry uses. */
    public String id() {
      return id;
    }
  }

  /** A limit that was reached. */
  public static final class Limit {
    private final Scope scope;
    private final Window window;
    private final Long requests;
    private final List<String> commands;

    private Limit(Scope scope, Window window, Long requests, List<String> commands) {
      this.scope = scope;
      this.window = window;
      this.requests = requests;
      this.commands = commands;
    }

    /** The requests that count together. */
    public Scope scope() {
      return scope;
    }

    /** How long requests count. */
    public Window window() {
      return window;
    }

    /** The number of requests allowed, if documented. */
    public OptionalLong requests() {
      return requests == null ? OptionalLong.empty() : OptionalLong.of(requests);
    }

    /** The commands that count. Empty for all. */
    public List<String> commands() {
      return commands;
    }
  }

  /** Information about a code, on its own or in a command. */
  public static final class Info {
    private final int code;
    private final String name;
    private final String group;
    private final Kind kind;
    private final Outcome outcome;
    private final Retry retry;
    private final Done done;
    private final Answer answer;
    private final Limit limit;
    private final String parameter;
    private final Integer httpStatus;
    private final String message;
    private final String hint;

    private Info(Draft draft) {
      code = draft.code;
      name = draft.name;
      group = draft.group;
      kind = draft.kind;
      outcome = draft.outcome;
      retry = draft.retry;
      done = draft.done;
      answer = draft.answer;
      limit = draft.limit;
      parameter = draft.parameter;
      httpStatus = draft.httpStatus;
      message = draft.message;
      hint = draft.hint;
    }

    /** The number. */
    public int code() {
      return code;
    }

    /** The name, if it is listed. */
    public Optional<String> name() {
      return Optional.ofNullable(name);
    }

    /** The pattern of the narrowest range that contains it. */
    public Optional<String> group() {
      return Optional.ofNullable(group);
    }

    /** What a program can do about it, if it is listed. */
    public Optional<Kind> kind() {
      return Optional.ofNullable(kind);
    }

    /** How the request ended. */
    public Outcome outcome() {
      return outcome;
    }

    /** When to send the same request again. */
    public Retry retry() {
      return retry;
    }

    /** Whether the request reached its goal. */
    public Done done() {
      return done;
    }

    /** The answer to the question that the command asks. */
    public Optional<Answer> answer() {
      return Optional.ofNullable(answer);
    }

    /** The limit that was reached. */
    public Optional<Limit> limit() {
      return Optional.ofNullable(limit);
    }

    /** The request parameter that it is about. */
    public Optional<String> parameter() {
      return Optional.ofNullable(parameter);
    }

    /** The analogous HTTP status, for an HTTP API in front of this one. */
    public OptionalInt httpStatus() {
      return httpStatus == null ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }

    /** The message of a listed code. */
    public Optional<String> message() {
      return Optional.ofNullable(message);
    }

    /** The hint: what to do next. */
    public Optional<String> hint() {
      return Optional.ofNullable(hint);
    }

    /**
     * Whether the request reached its goal, or its question was answered. Not yet true for
     * a request that is still pending.
     */
    public boolean isSuccess() {
      return outcome == Outcome.SUCCESS;
    }

    /**
     * Whether the same request may be sent again after a pause. Not true for a limit: until its
     * window is over, every further request makes it worse.
     */
    public boolean isRetryable() {
      return retry == Retry.LATER;
    }

    /** Whether to find out first whether the request was carried out. */
    public boolean mustCheckFirst() {
      return done == Done.CHECK;
    }

    /** The number and, if it is listed, the name. */
    @Override
    public String toString() {
      return name == null ? "" + code : code + " " + name;
    }
  }

  /** A mutable {@link Info}. */
  private static final class Draft {
    final int code;
    final String group;
    String name;
    Kind kind;
    Outcome outcome;
    Retry retry = Retry.NEVER;
    Done done;
    Answer answer;
    Limit limit;
    String parameter;
    Integer httpStatus;
    String message;
    String hint;

    /** Information about an unlisted number. */
    Draft(int code) {
      this.code = code;
      group = groupOf(code).orElse(null);
      outcome = outcomeOfRange(group);
      // An error may hide a request that was carried out.
      done = outcome == Outcome.ERROR ? Done.CHECK : doneAfter(outcome, retry);
    }

    Draft(Info info) {
      code = info.code;
      group = info.group;
      name = info.name;
      kind = info.kind;
      outcome = info.outcome;
      retry = info.retry;
      done = info.done;
      answer = info.answer;
      limit = info.limit;
      parameter = info.parameter;
      httpStatus = info.httpStatus;
      message = info.message;
      hint = info.hint;
    }

    Info build() {
      return new Info(this);
    }

    Draft kind(Kind kind) {
      this.kind = kind;
      return this;
    }

    Draft outcome(Outcome outcome) {
      this.outcome = outcome;
      return this;
    }

    Draft retry(Retry retry) {
      this.retry = retry;
      return this;
    }

    Draft done(Done done) {
      this.done = done;
      return this;
    }

    Draft answer(Answer answer) {
      this.answer = answer;
      return this;
    }

    Draft parameter(String parameter) {
      this.parameter = parameter;
      return this;
    }

    Draft httpStatus(int httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    Draft message(String message) {
      this.message = message;
      return this;
    }

    Draft hint(String hint) {
      this.hint = hint;
      return this;
    }

    /** Stores the differences of the code in these commands. */
    void in(String... commands) {
      Map<String, Info> meanings = Table.MEANINGS.computeIfAbsent(code, any -> new HashMap<>());
      for (String command : commands) {
        meanings.put(command, build());
      }
    }
  }

  /**
   * Information about the listed codes. It is a separate class, because names of its fields
   * could clash with codes, and has several methods, because Java limits their length.
   */
  private static final class Table {
    static final Map<Integer, ParcelApiCode> BY_NUMBER = new HashMap<>();
    static final Map<Integer, Info> INFOS = new HashMap<>();
    static final Map<Integer, Map<String, Info>> MEANINGS = new HashMap<>();

    /** Commands that could buy or create something twice. */
    static final Set<String> ORDER_COMMANDS = Set.of();

    /** Commands that do no harm when sent twice. */
    static final Set<String> REPEATABLE_COMMANDS = Set.of("track");

    static {
      for (ParcelApiCode code : values()) {
        BY_NUMBER.put(code.code, code);
      }
      addCodes0();
      addMeanings0();
    }

    static void add(
        int code,
        String name,
        Kind kind,
        Retry retry,
        String parameter,
        String message,
        String hint) {
      add(code, name, kind, retry, parameter, message, hint, null);
    }

    static void add(
        int code,
        String name,
        Kind kind,
        Retry retry,
        String parameter,
        String message,
        String hint,
        Limit limit) {
      Draft draft = new Draft(code);
      draft.name = name;
      draft.kind = kind;
      draft.outcome = kind.outcome;
      draft.retry = retry;
      draft.done = doneAfter(kind.outcome, retry);
      draft.limit = limit;
      draft.parameter = parameter;
      draft.httpStatus = kind.httpStatus;
      draft.message = message;
      draft.hint = hint;
      INFOS.put(code, draft.build());
    }

    static Draft change(int code) {
      return new Draft(INFOS.get(code));
    }

    private static void addCodes0() {
      add(0, "SENT", Kind.DONE, Retry.NEVER, null, "Sent", null);
      add(701, "WEIGHED_DOWN", Kind.BUSY, Retry.LATER, null, "Too heavy", null);
      add(
          702,
          "OVERWEIGHT",
          Kind.BUSY,
          Retry.AFTER_FIX,
          "max_weight",
          "It's {over} | 100 % of `max` */ <script> $t(x)",
          "Take something out.");
    }

    private static void addMeanings0() {
      change(702)
          .kind(Kind.UNDER_WAY)
          .outcome(Outcome.PENDING)
          .retry(Retry.NEVER)
          .done(Done.PENDING)
          .httpStatus(202)
          .message("Still being weighed")
          .in("track");
    }
  }
}
