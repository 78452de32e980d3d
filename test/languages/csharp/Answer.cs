using System;
using System.Globalization;
using System.Text;
using WapiCodes;

/// <summary>Answers the questions of ../conformance.ts.</summary>
public static class Answer
{
    /// <summary>Reads one question a line.</summary>
    public static void Main()
    {
        for (string line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            Console.WriteLine(AnswerTo(line));
        }
    }

    private static string AnswerTo(string question)
    {
        string[] parts = question.Split('\t');
        byte[] bytes = new byte[parts[0].Length / 2];
        for (int index = 0; index < bytes.Length; index++)
        {
            bytes[index] = byte.Parse(question.Substring(2 * index, 2), NumberStyles.HexNumber);
        }
        if (!WapiCodeExtensions.TryParse(Encoding.UTF8.GetString(bytes), out WapiCode code))
        {
            return "-";
        }
        string command = parts.Length > 1 ? parts[1] : null;
        WapiCodeInfo info = code.GetInfo(command);
        Expect(code, info.Code);
        Expect(code.GetName(), info.Name);
        Expect(code.IsListed(), info.Name != null);
        Expect(code.GetGroup(), info.Group);
        Expect(code.GetKind(command), info.Kind);
        Expect(code.GetOutcome(command), info.Outcome);
        Expect(code.GetRetry(command), info.Retry);
        Expect(code.GetMessage(command), info.Message);
        Expect(code.GetHint(command), info.Hint);
        Expect(code.IsSuccess(command), info.Outcome == WapiOutcome.Success);
        Expect(code.IsRetryable(command), info.Retry == WapiRetry.Later);
        Expect(code.MustCheckFirst(command), info.Done == WapiDone.Check);
        return string.Join(
            "\t",
            ((long)info.Code).ToString(CultureInfo.InvariantCulture),
            info.Name ?? "-",
            info.Group ?? "-",
            info.Kind?.GetId() ?? "-",
            info.Outcome.GetId(),
            info.Retry.GetId(),
            info.Done.GetId(),
            info.Answer?.GetId() ?? "-",
            info.Parameter ?? "-",
            Digits(info.HttpStatus),
            info.Limit == null ? "-" : Show(info.Limit),
            Hex(info.Message),
            Hex(info.Hint));
    }

    private static void Expect<T>(T expected, T actual)
    {
        if (!Equals(expected, actual))
        {
            throw new InvalidOperationException("expected " + expected + ", got " + actual);
        }
    }

    private static string Show(WapiLimit limit)
    {
        return string.Join(
            " ",
            limit.Scope.GetId(),
            limit.Window.GetId(),
            Digits(limit.Requests),
            limit.Commands.Count == 0 ? "-" : string.Join(",", limit.Commands));
    }

    private static string Digits(long? number)
    {
        return number?.ToString(CultureInfo.InvariantCulture) ?? "-";
    }

    private static string Hex(string text)
    {
        return text == null ? "-" : BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLowerInvariant();
    }
}
