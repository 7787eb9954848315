namespace TraceReplay.Reports;

/// <summary>The words of one capture's pictures, each stored once: a point carries an index.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>The words, in the order of their first use.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The index of a word.</summary>
    public int this[string word]
    {
        get
        {
            if (!_indexes.TryGetValue(word, out int index))
            {
                _indexes[word] = index = _words.Count;
                _words.Add(word);
            }

            return index;
        }
    }
}
