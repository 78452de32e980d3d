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
        byte[] bytes = new byte[question.Length / 2];
        for (int index = 0; index < bytes.Length; index++)
        {
            bytes[index] = byte.Parse(question.Substring(2 * index, 2), NumberStyles.HexNumber);
        }
        if (!WapiCodeExtensions.TryParse(Encoding.UTF8.GetString(bytes), out WapiCode code))
        {
            return "-";
        }
        return string.Join(
            "\t",
            ((long)code).ToString(CultureInfo.InvariantCulture),
            code.GetName() ?? "-",
            code.GetKind()?.GetId() ?? "-",
            code.GetOutcome().GetId(),
            code.GetRetry().GetId(),
            code.IsListed() ? Hex(code.GetMessage()) : "-");
    }

    private static string Hex(string text)
    {
        return BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLowerInvariant();
    }
}
