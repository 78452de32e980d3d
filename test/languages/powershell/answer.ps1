# Answers the questions of ../conformance.ts with the generated file that is its argument.
param ([string] $File)

$ErrorActionPreference = 'Stop'
. $File
$prefix = [IO.Path]::GetFileNameWithoutExtension($File)
$utf8 = [Text.UTF8Encoding]::new($false)

while ($null -ne ($line = [Console]::In.ReadLine())) {
    $bytes = [byte[]]::new($line.Length / 2)
    for ($at = 0; $at -lt $bytes.Length; $at++) {
        $bytes[$at] = [Convert]::ToByte($line.Substring(2 * $at, 2), 16)
    }
    $code = & "ConvertTo-$prefix" ($utf8.GetString($bytes))
    if ($null -eq $code) {
        '-'
        continue
    }
    $info = & "Get-${prefix}Info" $code
    if ($info.IsSuccess -ne ($info.Outcome -eq 'success')) { throw "IsSuccess of $code" }
    if ($info.IsRetryable -ne ($info.Retry -eq 'later')) { throw "IsRetryable of $code" }
    $text = $null
    if ($null -ne $info.Message) {
        $text = [BitConverter]::ToString($utf8.GetBytes($info.Message)).Replace('-', '')
    }
    $fields = foreach ($field in $info.Code, $info.Name, $info.Kind, $info.Outcome, $info.Retry, $text) {
        if ($null -eq $field) { '-' } else { $field }
    }
    $fields -join "`t"
}
