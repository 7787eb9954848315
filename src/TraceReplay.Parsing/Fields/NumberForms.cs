namespace TraceReplay.Parsing;

/// <summary>How a number may be written beside plain decimal digits and a sign.</summary>
[Flags]
internal enum NumberForms : byte
{
    /// <summary>In no other way.</summary>
    Decimal = 0,

    /// <summary>With hexadecimal digits after <c>0x</c>.</summary>
    Hexadecimal = 1,

    /// <summary>With <c>kB</c> behind it.</summary>
    Kilobytes = 2,
}
