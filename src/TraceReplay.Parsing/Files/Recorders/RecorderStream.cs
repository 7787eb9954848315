using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>What a recorder's own tool prints of a recording. The tool ends with the stream, however far it was read.</summary>
internal sealed class RecorderStream : ForwardStream
{
    private readonly RecordingFile _file;
    private readonly Process _process;
    private readonly Stream _output;
    private string? _lastWord;
    private bool _printed;
    private bool _ended;
    private bool _disposed;

    private RecorderStream(Recorder recorder, RecordingFile file, Process process)
    {
        (Recorder, _file, _process) = (recorder, file, process);
        _output = process.StandardOutput.BaseStream;
        process.StandardInput.Close();

        // A tool that nobody listens to would stop once the pipe is full.
        process.ErrorDataReceived += (_, line) => _lastWord = string.IsNullOrWhiteSpace(line.Data) ? _lastWord : line.Data.Trim();
        process.BeginErrorReadLine();
    }

    /// <summary>The recorder.</summary>
    public Recorder Recorder { get; }

    /// <summary>Starts the tool on a recording, which it then owns.</summary>
    /// <param name="recorder">The recorder.</param>
    /// <param name="name">The recording, as reports name it.</param>
    /// <param name="file">Where it lies.</param>
    public static RecorderStream Start(Recorder recorder, string name, RecordingFile file)
    {
        try
        {
            string tool = recorder.Find() ?? throw new RecorderException(recorder.Lacking(name));
            var start = new ProcessStartInfo(tool, recorder.ArgumentsFor(file.Path))
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["LC_ALL"] = "C";
            return new RecorderStream(recorder, file, Process.Start(start)!);
        }
        catch (Win32Exception wrong)
        {
            file.Dispose();
            throw new RecorderException($"{recorder.Tool} cannot be started: {wrong.Message}");
        }
        catch (RecorderException)
        {
            file.Dispose();
            throw;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        int read = _ended || buffer.IsEmpty ? 0 : _output.Read(buffer);
        _printed |= read > 0;
        if (read == 0 && !buffer.IsEmpty && !_ended)
        {
            _ended = true;
            CheckEnd();
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            if (!_process.HasExited)
            {
                _process.Kill();
                _process.WaitForExit();
            }

            _process.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        _process.WaitForExit();
        if (_process.ExitCode != 0 || !_printed)
        {
            string how = _printed ? string.Create(CultureInfo.InvariantCulture, $"failed (exit code {_process.ExitCode})") : "printed nothing";
            throw new RecorderException($"{Recorder.Command} {how}: {_lastWord ?? "it does not say why"}; a newer {Recorder.Tool} may read it, or the one that recorded it");
        }
    }
}
