using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>/proc/pressure/memory (psi_show, kernel/sched/psi.c): <c>some avg10=0.00 avg60=0.00 avg300=0.00 total=0</c>, and <c>full</c>.</summary>
internal sealed class PressureText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private static readonly string[] Averages = ["avg10=", "avg60=", "avg300="];

    private PressureSnapshot? _open;

    /// <inheritdoc/>
    public override void Finish()
    {
        if (_open is not null)
        {
            Bag.Pressure.Add(_open);
            _open = null;
        }
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Word.Split(line);
        if (words.Count != 5 || words[0].Text is not ("some" or "full") || !words[1].Text.StartsWith(Averages[0], StringComparison.Ordinal))
        {
            return LineVerdict.Unknown;
        }

        var averages = new decimal[Averages.Length];
        for (int i = 0; i < averages.Length; i++)
        {
            if (!TryAverage(words[i + 1], Averages[i], out averages[i]))
            {
                return LineVerdict.Malformed;
            }
        }

        if (!TryValue(words[4], "total=", out Word total) || !TryNumber(total, "total", out long microseconds))
        {
            return LineVerdict.Malformed;
        }

        Take(words[0].Text, new PressureShare(averages[0], averages[1], averages[2], microseconds));
        return LineVerdict.Parsed;
    }

    private void Take(string which, PressureShare share)
    {
        if (which == "some" || _open is null or { Full: not null })
        {
            Finish();
            _open = new PressureSnapshot(File, Line, Phase);
        }

        _open = which == "some" ? _open with { Some = share } : _open with { Full = share };
    }

    private bool TryAverage(Word word, string key, out decimal average)
    {
        average = 0;
        if (!TryValue(word, key, out Word value))
        {
            return false;
        }

        if (decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out average))
        {
            return true;
        }

        Blame(FaultKind.NotANumber, value.Column, key[..^1]);
        return false;
    }

    private bool TryValue(Word word, string key, out Word value)
    {
        bool has = word.Text.StartsWith(key, StringComparison.Ordinal);
        value = has ? new Word(word.Text[key.Length..], word.Column + key.Length) : word;
        if (!has)
        {
            Blame(FaultKind.Missing, word.Column, key[..^1]);
        }

        return has;
    }
}
