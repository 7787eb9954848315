using System.Globalization;

namespace TraceReplay.Cli;

/// <summary>One of several parts of a run: <c>--shard i/n</c>.</summary>
/// <param name="Index">Which, from 1.</param>
/// <param name="Count">Of how many.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>Reads it.</summary>
    public static Shard Parse(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && IsNumber(parts[0], out int index) && IsNumber(parts[1], out int count) && index <= count
            ? new Shard(index, count)
            : throw new UsageException($"--shard {text}: give i/n, the i-th of n parts, i from 1 to n");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
