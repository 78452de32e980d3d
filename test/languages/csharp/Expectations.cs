using System;
using WapiCodes;

/// <summary>What the test vectors of ../conformance.ts do not ask about. Prints what is not as expected.</summary>
public static class Expectations
{
    /// <summary>Holds the generated file against the expectations.</summary>
    public static void Main()
    {
        Expect(WapiCode.Ok, (WapiCode)1000);
        Expect(true, WapiCode.Ok.IsListed());
        Expect(false, ((WapiCode)2999).IsListed());
        Expect("22xx", ((WapiCode)2298).GetGroup());
        Expect("2xxx", ((WapiCode)2999).GetGroup());
        Expect(null, ((WapiCode)(-1)).GetGroup());
        Expect(WapiOutcome.Error, ((WapiCode)(-1)).GetOutcome());
        Expect(true, WapiCode.Ok.IsSuccess());
        Expect(false, WapiCode.RequestPending.IsSuccess());
        Expect(false, WapiCode.FatalError.IsRetryable());
        Expect(true, WapiCode.FatalError.MustCheckFirst());
        Expect(true, WapiCode.FatalError.IsRetryable("domain-info"));
        Expect(false, WapiCode.FatalError.MustCheckFirst("domain-info"));
        Expect("1000 OK", WapiCode.Ok.GetInfo().ToString());
        Expect("2999", ((WapiCode)2999).GetInfo("ping").ToString());
        Expect(false, WapiCode.RequestLimitExceeded.IsRetryable());
        Expect(false, WapiCodeExtensions.TryParse(null, out WapiCode missing));
        Expect(false, WapiCodeExtensions.TryParse("1000\0", out WapiCode terminated));
        Expect((WapiCode)0, terminated);
    }

    private static void Expect(object expected, object actual)
    {
        if (!Equals(expected, actual))
        {
            Console.WriteLine("expected {0}, got {1}", expected ?? "null", actual ?? "null");
        }
    }
}
