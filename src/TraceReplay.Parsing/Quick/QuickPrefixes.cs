using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    private const int SlotBits = 10;
    private const int Wide = 32;

    private readonly Entry[] _entries = new Entry[1 << SlotBits];
    private readonly int[] _touched = new int[1 << SlotBits];
    private readonly Comparison<int> _byOrder;
    private int _touchedCount;
    private Entry _none;
    private Vector256<byte> _mask;
    private int _tail;

    // Where the words are that are hashed, and what of them belongs to a beginning that is shorter than a word.
    private int _first;
    private int _middle;
    private int _last;
    private ulong _lastMask;
    private int _length;

    public QuickPrefixes() => _byOrder = (a, b) => _entries[a].PendingOrder.CompareTo(_entries[b].PendingOrder);

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
        (_first, _middle, _last) = (Math.Max(0, length - 24), Math.Max(0, length - 16), Math.Max(0, length - 8));
        _lastMask = length >= 8 ? ulong.MaxValue : (1UL << (8 * length)) - 1;
    }

    /// <summary>The entry of the beginning of a line; one that is not <see cref="Entry.IsKnown"/> if it was not read yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Entry Find(ref byte line)
    {
        ref Entry entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), Hash(ref line));
        Vector256<byte> head = Vector256.LoadUnsafe(ref line) ^ entry.Head;
        Vector256<byte> tail = Vector256.LoadUnsafe(ref line, (nuint)_tail) ^ entry.Tail;
        return ref ((head | tail) & _mask) == Vector256<byte>.Zero ? ref entry : ref _none;
    }

    /// <summary>Learns what the beginning of a line means.</summary>
    public void Add(ReadOnlySpan<byte> line, TaskId task, int cpu, int place, LineDialect dialect)
    {
        Span<byte> padded = stackalloc byte[MostBytes];
        padded.Clear();
        line[.._length].CopyTo(padded);
        ref byte start = ref MemoryMarshal.GetReference(padded);
        _entries[Hash(ref start)] = new Entry
        {
            Head = Vector256.LoadUnsafe(ref start),
            Tail = Vector256.LoadUnsafe(ref start, (nuint)_tail),
            Task = task,
            Cpu = cpu,
            Place = place,
            Dialect = dialect,
            IsKnown = true,
        };
    }

    /// <summary>Notes that an entry has an event that is not in the account yet, the first one.</summary>
    public void Touch(ref byte line) => _touched[_touchedCount++] = (int)Hash(ref line);

    /// <summary>Adds what is pending to the account, in the order of reading. Returns the dialect of the line that was read last.</summary>
    public LineDialect? Settle(EventTallies tallies, TimeFormat format)
    {
        // The tasks by their first lines, the CPUs by their last ones.
        Span<int> touched = _touched.AsSpan(0, _touchedCount);
        foreach (int slot in touched)
        {
            tallies.Tasks.Add(_entries[slot].Place, _entries[slot].Pending.Count);
        }

        touched.Sort(_byOrder);
        LineDialect? last = null;
        foreach (int slot in touched)
        {
            ref Entry entry = ref _entries[slot];
            tallies.AddCpu(entry.Cpu, entry.Pending, format);
            entry.Pending = default;
            last = entry.Dialect;
        }

        _touchedCount = 0;
        return last;
    }

    // Pid, CPU and flags stand last, and tell beginnings apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint Hash(ref byte line)
    {
        ulong last = QuickNumber.Load(ref Unsafe.Add(ref line, _last)) & _lastMask;
        ulong middle = QuickNumber.Load(ref Unsafe.Add(ref line, _middle)) & _lastMask;
        ulong first = QuickNumber.Load(ref Unsafe.Add(ref line, _first)) & _lastMask;
        return (nuint)(((last * 0x9E3779B97F4A7C15) ^ (middle * 0xC2B2AE3D27D4EB4F) ^ (first * 0x165667B19E3779F9)) >> (64 - SlotBits));
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

        /// <summary>Whose lines begin so.</summary>
        public LineDialect? Dialect;

        /// <summary>Its events that are not in the account yet.</summary>
        public PendingEvents Pending;

        /// <summary>How many lines were pending when the last of them was read.</summary>
        public int PendingOrder;

        public bool IsKnown;
    }
}
