using System.Globalization;
using System.Text;

namespace TraceReplay.Tests.Oracle;

/// <summary>What a simulated machine leaves: ftrace text and zoneinfo, and what really happened behind each line.</summary>
internal sealed class Recording
{
    // By line of the text from 1; null for lines that are no event.
    private readonly List<SimLine?> _byLine = [null];
    private readonly StringBuilder _text = new();
    private readonly Scenario _scenario;

    public Recording(Scenario scenario, Machine machine)
    {
        _scenario = scenario;
        Zoneinfo = scenario.Zoneinfo ? ZoneinfoText.Of(scenario.Source, machine.Memory.ManagedZones) : null;
        SimLine[] lines = [.. machine.Trace.InOrder];
        Write(Lossy([.. lines.Skip((int)(lines.Length * scenario.CutHead))], new Random(scenario.Seed)));
    }

    public string Text => _text.ToString();

    public string? Zoneinfo { get; }

    public IEnumerable<SimLine> Lines => _byLine.OfType<SimLine>();

    /// <summary>What stands behind a line of the text.</summary>
    public SimLine this[long line] => _byLine[(int)line] ?? throw new ArgumentOutOfRangeException(nameof(line), line, "no event");

    // ftrace tells a loss where the CPU's next event stands.
    private List<object> Lossy(SimLine[] lines, Random random)
    {
        List<object> kept = [.. lines];
        if (!_scenario.LosesEvents)
        {
            return kept;
        }

        int cpu = random.Next(3);
        SimLine[] own = [.. lines.Where(l => l.Cpu == cpu)];
        if (own.Length < 20)
        {
            return kept;
        }

        int from = random.Next(own.Length / 2);
        int count = random.Next(1, own.Length / 3);
        kept.Insert(kept.IndexOf(own[from + count]), string.Create(CultureInfo.InvariantCulture, $"CPU:{cpu} [LOST {count} EVENTS]"));
        kept.RemoveAll(own.Skip(from).Take(count).Contains);
        return kept;
    }

    private void Write(IEnumerable<object> lines)
    {
        Append("# tracer: nop", null);
        foreach (object line in lines)
        {
            Append(line as string ?? ((SimLine)line).Ftrace, line as SimLine);
        }
    }

    private void Append(string text, SimLine? line)
    {
        _text.Append(text).Append('\n');
        _byLine.Add(line);
    }
}
