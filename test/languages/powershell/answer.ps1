# Answers the questions of ../conformance.ts with the generated file that is its argument.
param ([string] $File)

$ErrorActionPreference = 'Stop'
. $File
$prefix = [IO.Path]::GetFileNameWithoutExtension($File)
$utf8 = [Text.UTF8Encoding]::new($false)

function ConvertTo-Hexadecimal([string] $Text) {
    [BitConverter]::ToString($utf8.GetBytes($Text)).Replace('-', '')
}

while ($null -ne ($line = [Console]::In.ReadLine())) {
    $digits, $command = $line -split "`t"
    $bytes = [byte[]]::new($digits.Length / 2)
    for ($at = 0; $at -lt $bytes.Length; $at++) {
        $bytes[$at] = [Convert]::ToByte($digits.Substring(2 * $at, 2), 16)
    }
    $code = & "ConvertTo-$prefix" ($utf8.GetString($bytes))
    if ($null -eq $code) {
        '-'
        continue
    }
    $info = if ($null -eq $command) { & "Get-${prefix}Info" $code } else { $code | & "Get-${prefix}Info" -Command $command }
    if ($info.IsSuccess -ne ($info.Outcome -eq 'success')) { throw "IsSuccess of $code" }
    if ($info.IsRetryable -ne ($info.Retry -eq 'later')) { throw "IsRetryable of $code" }
    if ($info.MustCheckFirst -ne ($info.Done -eq 'check')) { throw "MustCheckFirst of $code" }
    $limit = $null
    if ($null -ne $info.Limit) {
        $requests = if ($null -eq $info.Limit.Requests) { '-' } else { $info.Limit.Requests }
        $commands = if ($null -eq $info.Limit.Commands) { '-' } else { $info.Limit.Commands -join ',' }
        $limit = "$($info.Limit.Scope) $($info.Limit.Window) $requests $commands"
    }
    $text = if ($null -ne $info.Message) { ConvertTo-Hexadecimal $info.Message }
    $hint = if ($null -ne $info.Hint) { ConvertTo-Hexadecimal $info.Hint }
    $facts = @(
        $info.Code, $info.Name, $info.Group, $info.Kind, $info.Outcome, $info.Retry, $info.Done
        $info.Answer, $info.Parameter, $info.HttpStatus, $limit, $text, $hint
    )
    $fields = foreach ($fact in $facts) {
        if ($null -eq $fact) { '-' } else { $fact }
    }
    $fields -join "`t"
}
