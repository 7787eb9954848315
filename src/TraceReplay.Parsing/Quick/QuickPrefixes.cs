using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// What the beginnings of lines mean: task, CPU and flags take the same bytes each time a task runs on a CPU, so a beginning that was
/// read once is known by its bytes.
/// </summary>
internal sealed class QuickPrefixes
{
    /// <summary>The longest beginning that is kept.</summary>
    public const int MostBytes = 64;

    private const int Slots = 1024;
    private const int Wide = 32;

    private readonly Entry[] _entries = new Entry[Slots];
    private readonly Entry _none;
    private Vector256<byte> _mask;
    private int _tail;
    private int _length;
    private int _last;

    /// <summary>Makes the beginnings this long, and forgets those of another length.</summary>
    public void SetLength(int length)
    {
        if (length == _length)
        {
            return;
        }

        Array.Clear(_entries);
        Span<byte> mask = stackalloc byte[Wide];
        mask.Clear();
        mask[..Math.Min(length, Wide)].Fill(0xFF);
        _mask = Vector256.Create<byte>(mask);
        _length = length;
        _tail = Math.Max(0, length - Wide);
    }

    /// <summary>The entry of the beginning of a line; one that is not <see cref="Entry.IsKnown"/> if it was not read yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Entry Find(ref byte line)
    {
        Vector256<byte> head = Vector256.LoadUnsafe(ref line) & _mask;
        Vector256<byte> tail = Vector256.LoadUnsafe(ref line, (nuint)_tail) & _mask;

        // A task often has the CPU for several events in a row.
        ref Entry entry = ref _entries[_last];
        if (entry.Head != head || entry.Tail != tail)
        {
            int found = Hash(head, tail);
            entry = ref _entries[found];
            if (entry.Head != head || entry.Tail != tail)
            {
                return ref _none;
            }

            _last = found;
        }

        return ref entry;
    }

    /// <summary>Learns what the beginning of a line means.</summary>
    public void Add(ReadOnlySpan<byte> line, TaskId task, int cpu, int place)
    {
        Span<byte> padded = stackalloc byte[MostBytes];
        padded.Clear();
        line[.._length].CopyTo(padded);
        Vector256<byte> head = Vector256.Create<byte>(padded[..Wide]) & _mask;
        Vector256<byte> tail = Vector256.Create<byte>(padded.Slice(_tail, Wide)) & _mask;
        _entries[Hash(head, tail)] = new Entry { Head = head, Tail = tail, Task = task, Cpu = cpu, Place = place, IsKnown = true };
    }

    // The ends of the name and of the pid, the CPU and the flags differ; what stands left of them is blank more often than not.
    private static int Hash(Vector256<byte> head, Vector256<byte> tail)
    {
        Vector256<ulong> sum = head.AsUInt64() ^ (tail.AsUInt64() << 1);
        ulong mixed = (sum.GetElement(1) * 0x9E3779B97F4A7C15) ^ (sum.GetElement(2) * 0xC2B2AE3D27D4EB4F) ^ (sum.GetElement(3) * 0x165667B19E3779F9) ^ sum.GetElement(0);
        return (int)((mixed * 0x9E3779B97F4A7C15) >> 54);
    }

    /// <summary>One beginning.</summary>
    internal struct Entry
    {
        public Vector256<byte> Head;
        public Vector256<byte> Tail;
        public TaskId Task;
        public int Cpu;

        /// <summary>The task's place in the account.</summary>
        public int Place;

        public bool IsKnown;
    }
}
