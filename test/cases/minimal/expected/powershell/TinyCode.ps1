# Tiny response codes, version 0.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# Every Tiny code that the registry lists. Others can appear any day: the functions below take any number.
enum TinyCode {
    # Fine
    FINE = 100
}

<#
.SYNOPSIS
Gives the number in a value that holds a Tiny code, listed or not.

.DESCRIPTION
The value is a whole number, or its digits as text. For any other value there is no output.

.EXAMPLE
ConvertTo-TinyCode $answer.response.code
#>
function ConvertTo-TinyCode {
    [CmdletBinding()]
    [OutputType([long])]
    param (
        [Parameter(ValueFromPipeline)]
        [object] $Value
    )

    process {
        if ($Value -is [string]) {
            if ($Value -cnotmatch '\A(0|[1-9][0-9]{0,15})\z') { return }
            $Value = [long] $Value
        }
        if ($null -eq $Value) { return }
        $integers = 'SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64'
        if ([string] [Type]::GetTypeCode($Value.GetType()) -notin $integers) { return }
        $number = [long] $Value
        if ($number -ge 0 -and $number -le 9007199254740991) { $number }
    }
}

<#
.SYNOPSIS
Gives what is known about a Tiny code, listed or not.

.DESCRIPTION
Name, Kind and Message are $null for a number that is not listed, and its Outcome is that of its range.

Outcome says how the request ended. pending: it was accepted, and the result comes later.

Retry says when sending the same request again makes sense. never: it does not. later: after a pause, slowly and few
times. after-window: only when the limit's window is over. after-fix: once the request, the object or the account was
changed.

IsRetryable is not true for a limit: until its window is over, every further request makes it worse.

.EXAMPLE
ConvertTo-TinyCode $answer.response.code | Get-TinyCodeInfo
#>
function Get-TinyCodeInfo {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param (
        [Parameter(Mandatory, ValueFromPipeline)]
        [long] $Code
    )

    process {
        $group, $groupOutcome = switch ($Code) {
            { $_ -ge 100 -and $_ -le 199 } { '1xx', 'success'; break }
            default { $null, 'error' }
        }

        $name, $kind, $outcome, $retry, $message = switch ($Code) {
            100 { 'FINE', 'ok', 'success', 'never', 'Fine' }
            default { $null, $null, $groupOutcome, 'never', $null }
        }

        [pscustomobject]@{
            Code        = $Code
            Name        = $name
            Group       = $group
            Kind        = $kind
            Outcome     = $outcome
            Retry       = $retry
            Message     = $message
            IsSuccess   = $outcome -eq 'success'
            IsRetryable = $retry -eq 'later'
        }
    }
}
