namespace TraceReplay.Model;

/// <summary>A policy's file, read.</summary>
/// <param name="Name">The file as messages name it.</param>
/// <param name="Content">Its bytes, of a file that is too large at least one more than <see cref="MaxBytes"/>.</param>
public sealed record PolicyFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The most bytes that a policy's file can have: what is larger is no policy, and is not parsed.</summary>
    public const int MaxBytes = 64 * 1024;
}
