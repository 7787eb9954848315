using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Where and why a line is malformed. The message is made from it only when the complaint is kept.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Offset">The offending byte of the line, from 0.</param>
/// <param name="Name">The field or part of the line it is about.</param>
/// <param name="Range">The numbers that would have been right, for <see cref="FaultKind.OutOfRange"/>.</param>
internal readonly record struct Fault(FaultKind Kind, int Offset, string Name, NumberRange Range = default);

/// <summary>Why a line is malformed.</summary>
internal enum FaultKind : byte
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>See <see cref="NumberFault.NotANumber"/>.</summary>
    NotANumber,

    /// <summary>See <see cref="NumberFault.TooBig"/>.</summary>
    TooBig,

    /// <summary>See <see cref="NumberFault.Negative"/>.</summary>
    Negative,

    /// <summary>A field without which the event says nothing is not there.</summary>
    Missing,

    /// <summary>A row of a table has fewer columns than its header.</summary>
    FewColumns,

    /// <summary>The line holds a NUL byte.</summary>
    Nul,

    /// <summary>The line is longer than a line may be.</summary>
    TooLong,

    /// <summary>The file ends before the line does.</summary>
    CutShort,

    /// <summary>A number that the kernel's type of the field, or what the field means, does not allow.</summary>
    OutOfRange,

    /// <summary>A time that is before the one that it follows.</summary>
    Backwards,
}
