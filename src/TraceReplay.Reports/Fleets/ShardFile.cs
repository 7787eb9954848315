using System.Globalization;
using System.Text.Json;

namespace TraceReplay.Reports;

/// <summary>The result of a shard: its document, cut into the pieces that go into the merged one as they are.</summary>
internal sealed class ShardFile
{
    private readonly byte[] _content;

    private ShardFile(string path, byte[] content) => (Path, _content) = (path, content);

    /// <summary>Its path, as the user wrote it.</summary>
    public string Path { get; }

    public int Schema { get; private set; }

    public int ExitCode { get; private set; }

    /// <summary>Which part of the run it is; null for a whole run.</summary>
    public ShardDocument? Shard { get; private set; }

    /// <summary>Whether it was interrupted: the document says so.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>How many of its captures were read in part.</summary>
    public int Interrupted { get; private set; }

    /// <summary>The captures, each as the bytes of its object.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Captures { get; private set; } = [];

    public IReadOnlyList<ReadOnlyMemory<byte>> Findings { get; private set; } = [];

    public IReadOnlyList<ReadOnlyMemory<byte>> Problems { get; private set; } = [];

    /// <summary>Reads a file.</summary>
    public static ShardFile Read(string path)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ShardException($"{path}: cannot be read: {wrong.Message}");
        }

        return Of(path, content);
    }

    /// <summary>Reads a document.</summary>
    internal static ShardFile Of(string path, byte[] content)
    {
        var file = new ShardFile(path, content);
        try
        {
            file.ReadObject();
        }
        catch (JsonException wrong)
        {
            string line = wrong.LineNumber is long number ? (number + 1).ToString(CultureInfo.InvariantCulture) : "?";
            throw new ShardException($"{path}: line {line}: cut or damaged; verify that shard again");
        }
        catch (InvalidOperationException)
        {
            throw new ShardException($"{path}: is no document of verify --format json");
        }

        return file;
    }

    /// <summary>Whether it holds the same bytes.</summary>
    public bool IsSame(ShardFile other) => _content.AsSpan().SequenceEqual(other._content);

    private void ReadObject()
    {
        var reader = new Utf8JsonReader(_content);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidOperationException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            ReadValue(key, ref reader);
        }

        // What stands behind the object is an error of the reader.
        reader.Read();
        Check();
    }

    private void ReadValue(string key, ref Utf8JsonReader reader)
    {
        switch (key)
        {
            case "schema":
                Schema = reader.GetInt32();
                break;
            case "exit_code":
                ExitCode = reader.GetInt32();
                break;
            case "captures":
                Captures = Elements(ref reader);
                break;
            case "findings":
                Findings = Elements(ref reader);
                break;
            case "problems":
                Problems = Elements(ref reader);
                break;
            case "shard":
                Shard = JsonSerializer.Deserialize(Value(ref reader).Span, ShardJsonContext.Default.ShardDocument);
                break;
            case "partial":
                IsPartial = reader.TokenType is not (JsonTokenType.False or JsonTokenType.Null);
                Interrupted = InterruptedOf(Value(ref reader));
                break;
            default:
                throw new ShardException($"{Path}: has a key {key}, which this version of merge does not know; merge with the version that wrote it");
        }
    }

    private static int InterruptedOf(ReadOnlyMemory<byte> partial)
    {
        using var document = JsonDocument.Parse(partial);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("captures_interrupted", out JsonElement count) ? count.GetInt32() : 0;
    }

    private List<ReadOnlyMemory<byte>> Elements(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new InvalidOperationException();
        }

        List<ReadOnlyMemory<byte>> elements = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(Value(ref reader));
        }

        return elements;
    }

    private ReadOnlyMemory<byte> Value(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return _content.AsMemory(start, (int)reader.BytesConsumed - start);
    }

    private void Check()
    {
        if (Schema != VerifyJson.Schema)
        {
            throw new ShardException($"{Path}: schema {Schema}, and this version of merge reads schema {VerifyJson.Schema}");
        }

        if (Shard is { } shard && (shard.Index < 1 || shard.Index > shard.Count || shard.Captures.Count != Captures.Count || shard.Problems.Count != Problems.Count))
        {
            throw new ShardException($"{Path}: damaged: its key shard does not speak of its captures; verify that shard again");
        }
    }
}
