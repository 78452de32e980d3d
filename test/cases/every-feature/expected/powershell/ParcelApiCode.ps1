# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# Every Parcel API code that the registry lists. Others can appear any day: the functions below take any number.
#
# https://parcel.example/manual
enum ParcelApiCode {
    # Sent
    #
    # https://parcel.example/codes/0.md#parcel-api-0
    SENT = 0

    # Too heavy
    #
    # Deprecated since 2.0.0: Scales were removed. Use OVERWEIGHT instead.
    #
    # https://parcel.example/codes/7xx.md#parcel-api-701
    WEIGHED_DOWN = 701

    # It's {over} | 100 % of `max` */ <script> $t(x)
    #
    # Take something out.
    #
    # Parameter: max_weight
    #
    # In track: Still being weighed
    #
    # https://parcel.example/codes/7xx.md#parcel-api-702
    OVERWEIGHT = 702
}

<#
.SYNOPSIS
Gives the number in a value that holds a Parcel API code, listed or not.

.DESCRIPTION
The value is a whole number, or its digits as text. For any other value there is no output.

.EXAMPLE
ConvertTo-ParcelApiCode $answer.response.code
#>
function ConvertTo-ParcelApiCode {
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
Gives what is known about a Parcel API code, listed or not.

.DESCRIPTION
Name, Kind and Message are $null for a number that is not listed, and its Outcome is that of its range.

Outcome says how the request ended. pending: it was accepted, and the result comes later.

Retry says when sending the same request again makes sense. never: it does not. later: after a pause, slowly and few
times. after-window: only when the limit's window is over. after-fix: once the request, the object or the account was
changed.

IsRetryable is not true for a limit: until its window is over, every further request makes it worse.

.EXAMPLE
ConvertTo-ParcelApiCode $answer.response.code | Get-ParcelApiCodeInfo
#>
function Get-ParcelApiCodeInfo {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param (
        [Parameter(Mandatory, ValueFromPipeline)]
        [long] $Code
    )

    process {
        $group, $groupOutcome = switch ($Code) {
            { $_ -ge 0 -and $_ -le 0 } { '0', 'success'; break }
            { $_ -ge 720 -and $_ -le 729 } { '72x', 'pending'; break }
            { $_ -ge 700 -and $_ -le 799 } { '7xx', 'error'; break }
            default { $null, 'error' }
        }

        $name, $kind, $outcome, $retry, $message = switch ($Code) {
            0 { 'SENT', 'done', 'success', 'never', 'Sent' }
            701 { 'WEIGHED_DOWN', 'busy', 'error', 'later', 'Too heavy' }
            702 { 'OVERWEIGHT', 'busy', 'error', 'after-fix', 'It''s {over} | 100 % of `max` */ <script> $t(x)' }
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
