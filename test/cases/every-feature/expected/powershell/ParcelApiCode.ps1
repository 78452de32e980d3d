# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 Parcel Ltd
# Parcel API response codes, version 2.1.0.
# Generated from codes.yaml: edit that file and run `npm run generate`.

# All listed Parcel API codes. Unlisted numbers can appear at any time: the functions below take any number.
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
Returns information about a Parcel API code, listed or not, on its own or as the answer to a command.

.DESCRIPTION
Name, Kind, HttpStatus and Message are $null for an unlisted number, and its Outcome is that of its range.

Outcome: How a request ended. success: done. pending: accepted, the result comes later. error: not done.

Retry: When to send the same request again. never: not at all. later: after a pause, a few times at most, with
increasing pauses. after-window: only when the limit's window is over. after-fix: once the request, the object or the
account has been changed. after-check: once you have found out that it was not carried out.

Done: Whether the request reached its goal. yes: the goal has been reached. pending: the result comes later. check: find
out: the request may have been carried out, or the object may be your own. no: the goal has not been reached, according
to the answer.

Answer: The answer to the question that the command asks. positive: yes. negative: no.

IsSuccess is not yet true for a request that is still pending. IsRetryable is not true for a limit: until its window is
over, every further request makes it worse. MustCheckFirst tells whether to find out first whether the request was
carried out.

.PARAMETER Command
The command that was answered with the code, if it is known: some codes mean something else in single commands.

.EXAMPLE
ConvertTo-ParcelApiCode $answer.response.code | Get-ParcelApiCodeInfo -Command domain-create
#>
function Get-ParcelApiCodeInfo {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param (
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [long] $Code,

        [Parameter(Position = 1)]
        [string] $Command
    )

    begin {
        # Commands that could buy or create something twice.
        $orderCommands = @(
        )
        # Commands that do no harm when sent twice.
        $repeatableCommands = @(
            'track'
        )
    }

    process {
        $group, $groupOutcome = switch ($Code) {
            { $_ -ge 0 -and $_ -le 0 } { '0', 'success'; break }
            { $_ -ge 720 -and $_ -le 729 } { '72x', 'pending'; break }
            { $_ -ge 700 -and $_ -le 799 } { '7xx', 'error'; break }
            default { $null, 'error' }
        }

        $name, $kind, $retry, $parameter, $message, $hint = switch ($Code) {
            0 { 'SENT', 'done', 'never', $null, 'Sent', $null }
            701 { 'WEIGHED_DOWN', 'busy', 'later', $null, 'Too heavy', $null }
            702 { 'OVERWEIGHT', 'busy', 'after-fix', 'max_weight', 'It''s {over} | 100 % of `max` */ <script> $t(x)', 'Take something out.' }
            default { $null, $null, 'never', $null, $null, $null }
        }

        $outcome, $httpStatus = switch -CaseSensitive ($kind) {
            'done' { 'success', 200 }
            'under-way' { 'pending', 202 }
            'busy' { 'error', 503 }
            default { $groupOutcome, $null }
        }

        $limit = switch ($Code) {
            default { $null }
        }

        # Differences in the command.
        $changes = switch ($Code) {
            702 {
                switch -CaseSensitive ($Command) {
                    { 'track' -ccontains $_ } { @{ Kind = 'under-way'; Outcome = 'pending'; Retry = 'never'; Done = 'pending'; HttpStatus = 202; Message = 'Still being weighed' } }
                }
            }
            default { $null }
        }

        if ($null -eq $changes -and $retry -eq 'after-check' -and $repeatableCommands -ccontains $Command) {
            $retry = 'later'
        }
        elseif ($null -eq $changes -and $retry -eq 'later' -and $orderCommands -ccontains $Command) {
            $retry = 'after-check'
        }

        $facts = [ordered]@{
            Code       = $Code
            Name       = $name
            Group      = $group
            Kind       = $kind
            Outcome    = $outcome
            Retry      = $retry
            Done       = switch ($outcome) {
                'success' { 'yes' }
                'pending' { 'pending' }
                # An unlisted error may hide a request that was carried out.
                default { if ($null -eq $name -or $retry -eq 'after-check') { 'check' } else { 'no' } }
            }
            Answer     = $null
            Limit      = $limit
            Parameter  = $parameter
            HttpStatus = $httpStatus
            Message    = $message
            Hint       = $hint
        }
        if ($null -ne $changes) {
            foreach ($fact in $changes.Keys) { $facts[$fact] = $changes[$fact] }
        }
        $facts['IsSuccess'] = $facts['Outcome'] -eq 'success'
        $facts['IsRetryable'] = $facts['Retry'] -eq 'later'
        $facts['MustCheckFirst'] = $facts['Done'] -eq 'check'
        [pscustomobject] $facts
    }
}
