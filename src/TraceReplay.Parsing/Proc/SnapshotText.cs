namespace TraceReplay.Parsing;

/// <summary>Reads the lines of one kind of snapshot. One is made for each stretch of a file that is of its kind.</summary>
internal abstract class SnapshotText(SnapshotBag bag, string file)
{
    // What the record of a line takes, however short the line is.
    private const int RecordBytes = 64;

    /// <summary>Why the line last read is malformed; its offset counts characters.</summary>
    public Fault Fault { get; private set; }

    /// <summary>Whether it goes on to the end of the file, whatever its lines look like.</summary>
    public virtual bool IsWholeFile => false;

    /// <summary>The most that may be kept of one file, in bytes. A snapshot is small.</summary>
    public virtual long MostBytes => 32 * 1024 * 1024;

    /// <summary>Where records are put.</summary>
    protected SnapshotBag Bag => bag;

    /// <summary>The file that is read.</summary>
    protected string File => file;

    /// <summary>The phase that the file's name gives.</summary>
    protected string Phase { get; } = SnapshotPhase.Of(file);

    /// <summary>The number of the line that is read, from 1.</summary>
    protected long Line { get; private set; }

    /// <summary>
    /// Reads one line. Parsed: it gave a value. Ignored: it is known to give none. Unknown: no rule has it. Malformed: it is known, but
    /// a number in it is none.
    /// </summary>
    public LineVerdict Read(string line, long number)
    {
        (Line, Fault) = (number, default);
        return string.IsNullOrWhiteSpace(line) ? ReadBlank() : ReadLine(line);
    }

    /// <summary>What is surely whole of a line that ends with the file instead of a newline; null when nothing is.</summary>
    public virtual string? SurePart(string line) => null;

    /// <summary>About how many bytes are kept of the line last read.</summary>
    public virtual long KeptOf(LineVerdict verdict, string line) => verdict == LineVerdict.Parsed ? RecordBytes + line.Length : 0;

    /// <summary>Puts what is unfinished into the bag: the snapshot ends.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>Reads a line that is not blank.</summary>
    protected abstract LineVerdict ReadLine(string line);

    /// <summary>Passes over a blank line.</summary>
    protected virtual LineVerdict ReadBlank() => LineVerdict.Ignored;

    /// <summary>Reads an unsigned number; a fault is noted when it is none.</summary>
    protected bool TryNumber(Word word, string name, out long value) => Note(SnapshotNumber.ReadUnsigned(word.Text, out value), word, name);

    /// <summary>Reads an unsigned number of 31 bits; a fault is noted when it is none.</summary>
    protected bool TryInt(Word word, string name, out int value)
    {
        bool read = TryNumber(word, name, out long wide);
        value = read && wide <= int.MaxValue ? (int)wide : 0;
        return read && (wide <= int.MaxValue || Note(FaultKind.TooBig, word, name));
    }

    /// <summary>Reads a number that may be negative; a fault is noted when it is none.</summary>
    protected bool TrySigned(Word word, string name, out long value) => Note(SnapshotNumber.ReadSigned(word.Text, out value), word, name);

    /// <summary>Notes why the line is malformed; the first fault stays.</summary>
    protected LineVerdict Blame(FaultKind kind, int column, string name) => Blame(new Fault(kind, column, name));

    /// <summary>Notes why the line is malformed; the first fault stays.</summary>
    protected LineVerdict Blame(Fault fault)
    {
        Fault = Fault.Kind == FaultKind.None ? fault : Fault;
        return LineVerdict.Malformed;
    }

    private bool Note(FaultKind fault, Word word, string name)
    {
        if (fault == FaultKind.None)
        {
            return true;
        }

        Blame(fault, word.Column, name);
        return false;
    }
}
