using System.Numerics;
using System.Runtime.CompilerServices;

namespace TraceReplay.Parsing;

/// <summary>Where a line differs from a template, one place after the other.</summary>
internal struct QuickDifferences
{
    // A bit for each of the bytes from _from on that is not the same.
    private ulong _differs;
    private int _from;
    private int _longer;

    /// <summary>Begins with what the first comparison shows.</summary>
    public QuickDifferences(QuickTemplate template, ulong differs)
    {
        Length = template.Length;
        _differs = differs;
    }

    /// <summary>How long the line is, as far as is known.</summary>
    public int Length { get; private set; }

    /// <summary>The first place in the bytes at hand that is not the same; behind all of them if there is none.</summary>
    public readonly int Place => _from + BitOperations.TrailingZeroCount(_differs);

    /// <summary>Steps to the next place; at or behind <see cref="Length"/> if the line has no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Find(QuickTemplate template, ref byte line)
    {
        while (_differs == 0 && _from + QuickTemplate.Width < Length)
        {
            _from += QuickTemplate.Width;
            _differs = template.Compare(ref line, _from, _longer);
        }
    }

    /// <summary>Goes on behind a value that ends there and that is so many bytes longer than in the template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(QuickTemplate template, ref byte line, int end, int longer)
    {
        if (longer == 0 && end - _from < QuickTemplate.Width)
        {
            // What was compared behind the value still counts.
            _differs &= ulong.MaxValue << (end - _from);
            return;
        }

        _longer += longer;
        Length += longer;
        _from = end;
        _differs = template.Compare(ref line, end, _longer);
    }
}
